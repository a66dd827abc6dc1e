@NullMarked
package io.doctable.dao;

import org.jspecify.annotations.NullMarked;
