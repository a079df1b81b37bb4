package org.readout.reading.compiled;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/** What libraries keep to themselves and the build needs to compile their models. Not for reading texts. */
public final class Hidden {

    private Hidden() {}

    /**
     * The value of a field of an object, declared by its class or one above.
     *
     * @throws IllegalStateException if there is no such field or it cannot be read: then the library is of another version than the one this was written for
     */
    public static Object field(Object of, String name) {
        try {
            for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (field.getName().equals(name)) {
                        field.setAccessible(true);
                        return field.get(of);
                    }
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the field '" + name + "' of " + of.getClass().getName() + " cannot be read", e);
        }
        throw new IllegalStateException(of.getClass().getName() + " has no field '" + name + "': this needs the version of the library that it was written for");
    }

    /**
     * What a method that the class of an object declares gives.
     *
     * @param arguments of just the types that it declares
     * @throws IllegalStateException as {@link #field}
     */
    public static Object call(Object of, String name, Object... arguments) {
        try {
            Method method = of.getClass().getDeclaredMethod(name, Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new));
            method.setAccessible(true);
            return method.invoke(of, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(of.getClass().getName() + " has no method '" + name + "': this needs the version of the library that it was written for", e);
        }
    }
}
