package io.doctable.conformance.database;

import io.doctable.dao.TableDao;
import io.doctable.engine.Connectable;
import io.doctable.engine.Engine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Gives a test one invocation per database. */
final class EveryDatabase implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        OnEveryDatabase wanted = context.getRequiredTestMethod().getAnnotation(OnEveryDatabase.class);
        return Databases.ALL.stream()
                .filter(database -> Stream.of(wanted.that()).allMatch(database::can))
                .filter(database -> Stream.of(wanted.not()).noneMatch(database::can))
                .map(OneDatabase::new);
    }

    /** One run of a test. */
    private record OneDatabase(Database database) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return database.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new SiteOfOneTest(database));
        }
    }

    /** Makes the site when a parameter needs it, and takes it away after the test. */
    private static final class SiteOfOneTest implements ParameterResolver, AfterEachCallback {
        private final Site site;

        SiteOfOneTest(Database database) {
            this.site = new Site(database);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Site.class || type == Engine.class || TableDao.class.isAssignableFrom(type);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            if (type == Site.class) {
                return site;
            }
            if (type == Engine.class) {
                return site.engine();
            }
            try {
                return type.getConstructor(Connectable.class).newInstance(site.engine());
            } catch (ReflectiveOperationException e) {
                throw new ParameterResolutionException("no DAO can be made: " + parameter, e);
            }
        }

        @Override
        public void afterEach(ExtensionContext context) throws Exception {
            site.close(context.getExecutionException().isEmpty());
        }
    }
}
