package org.readout.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line. */
final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + value + "' is not in the calendar; write a day as 2025-11-10");
        }
        throw new TypeConversionException("'" + value + "' is no day; write it as 2025-11-10");
    }
}
