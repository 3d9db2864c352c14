package gt.gob.oj.localstack;

import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The commands of {@code ./portal} for the servers. */
final class Main {
    private final LocalStack stack;

    private Main(LocalStack stack) {
        this.stack = stack;
    }

    public static void main(String[] args) {
        var root =
                Path.of(System.getProperty("portal.root", ".")).toAbsolutePath().normalize();
        var arguments = List.of(args);
        try {
            var main = new Main(new LocalStack(StackSettings.local(root, System.getenv())));
            System.exit(main.run(arguments));
        } catch (Problem problem) {
            System.err.println("portal: " + problem.getMessage());
            System.exit(1);
        }
    }

    private int run(List<String> arguments) {
        return switch (arguments.isEmpty() ? "help" : arguments.getFirst()) {
            case "up" -> up(arguments.contains("--detach"));
            case "down" -> down();
            case "status" -> status();
            case "logs" -> logs(arguments.size() > 1 ? arguments.get(1) : "");
            case "reset" -> reset();
            case "vault", "audit", "cape" -> stack.maintain(arguments);
            default -> throw new Problem("Unknown command " + arguments.getFirst() + ": see ./portal help.");
        };
    }

    private int up(boolean detach) {
        var stop = new Thread(() -> {
            stack.down(new Progress(System.out));
        });
        if (!detach) {
            Runtime.getRuntime().addShutdownHook(stop);
        }
        stack.up(new Progress(System.out));
        System.out.println(Table.of(stack.settings()));
        if (!detach) {
            System.out.println("Ctrl-C stops all of it.");
            waitForEnd();
        }
        return 0;
    }

    private static void waitForEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int down() {
        stack.down(new Progress(System.out));
        return 0;
    }

    private int status() {
        var running = 0;
        for (var name : LocalStack.SERVICES.reversed()) {
            var process = stack.supervisor().process(name);
            running += process.isPresent() ? 1 : 0;
            System.out.printf(
                    "%-10s %s%n",
                    name, process.map(p -> "running, process " + p.pid()).orElse("stopped"));
        }
        return running == LocalStack.SERVICES.size() ? 0 : 3;
    }

    private int logs(String name) {
        if (!LocalStack.SERVICES.contains(name)) {
            throw new Problem("./portal logs needs one of " + String.join(", ", LocalStack.SERVICES) + ".");
        }
        var log = stack.supervisor().log(name);
        if (!Files.exists(log)) {
            throw new Problem("There is no log of " + name + " yet.");
        }
        try {
            Files.copy(log, System.out);
            return 0;
        } catch (IOException e) {
            throw new Problem("Cannot read " + log, e);
        }
    }

    private int reset() {
        stack.reset(new Progress(System.out));
        System.out.println("Deleted all local data; ./portal up creates it again.");
        return 0;
    }
}
