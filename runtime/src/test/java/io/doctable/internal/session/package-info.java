@NullMarked
package io.doctable.internal.session;

import org.jspecify.annotations.NullMarked;
