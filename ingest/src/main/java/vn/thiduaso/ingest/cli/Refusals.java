package vn.thiduaso.ingest.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import vn.thiduaso.ingest.commit.CloseJob;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/** Says in Vietnamese why a command did not do what was asked, and tells bad requests from faults of our own. */
final class Refusals implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final String DEBUG = "THIDUASO_DEBUG";

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine line = exception.getCommandLine();
        PrintWriter err = line.getErr();
        List<String> unknown = unknownOptions(line, arguments);
        unknown.forEach(word -> err.println("Lỗi: Không có tùy chọn này: " + word));
        if (unknown.isEmpty() || !(exception instanceof UnmatchedArgumentException)) {
            err.println("Lỗi: " + message(exception));
        }
        err.println("Xem: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_REQUEST;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult result) {
        PrintWriter err = line.getErr();
        if (exception instanceof InvalidIndexSetException invalid) {
            invalid.faults().forEach(fault -> err.println("Lỗi: " + fault));
            return ExitCode.BAD_REQUEST;
        }
        if (exception instanceof BadRequestException bad) {
            bad.messages().forEach(message -> err.println("Lỗi: " + message));
            return ExitCode.BAD_REQUEST;
        }
        if (exception instanceof CloseJob.EmptyPeriodException) {
            err.println("Lỗi: " + exception.getMessage());
            return ExitCode.BAD_REQUEST;
        }
        if (Stream.iterate((Throwable) exception, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance)) {
            return outOfMemory(err);
        }
        err.println("Lỗi của phần mềm, không phải của số liệu: " + exception);
        if (System.getenv(DEBUG) != null) {
            exception.printStackTrace(err);
        } else {
            err.println(
                    "Chạy lại với biến môi trường %s=1 để xem chi tiết; chạy lại lệnh là an toàn.".formatted(DEBUG));
        }
        return ExitCode.OUR_FAULT;
    }

    /** Says what to do when the memory does not suffice. */
    static int outOfMemory(PrintWriter err) {
        err.println(
                "Lỗi: Hết bộ nhớ. Kho số liệu vẫn nhất quán, chạy lại lệnh là an toàn. Cách sửa: đặt biến môi trường THIDUASO_JAVA_OPTS=-Xmx4g (hoặc lớn hơn), hoặc chia tệp thành nhiều tệp nhỏ");
        return ExitCode.OUR_FAULT;
    }

    /** The parser stops at what is missing before it looks at what it does not know; a person wants both at once. */
    private static List<String> unknownOptions(CommandLine line, String[] arguments) {
        return Arrays.stream(arguments)
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> word.startsWith("--"))
                .map(word -> word.split("=", 2)[0])
                .filter(word -> !line.getCommandSpec().optionsMap().containsKey(word))
                .toList();
    }

    private static String message(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String words = String.join(" ", unmatched.getUnmatched());
            return "Không hiểu: " + words;
        }
        if (exception instanceof MissingParameterException missing) {
            return "Thiếu " + missing.getMissing().stream().map(Refusals::name).collect(Collectors.joining(", "));
        }
        if (exception instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return "Tùy chọn %s chỉ được ghi một lần".formatted(option.longestName());
        }
        if (exception.getValue() != null && exception.getArgSpec() != null) {
            return "Giá trị “%s” không dùng được cho %s".formatted(exception.getValue(), name(exception.getArgSpec()));
        }
        return String.valueOf(exception.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
