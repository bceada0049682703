package vn.cchc.notice.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers every recipient with one sentence and hangs up when it is to say good-bye. */
final class RudeServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String toRecipients;
    private final AtomicInteger taken = new AtomicInteger();

    RudeServer(int port, String toRecipients) throws IOException {
        this.socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        this.toRecipients = toRecipients;
        var thread = new Thread(this::serve, "rude-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                converse(caller);
            } catch (IOException e) {
                // the caller hung up, or the server was closed
            }
        }
    }

    private void converse(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 localhost");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                say(caller, toRecipients);
            } else if (line.startsWith("DATA")) {
                say(caller, "354 go on");
                while (!".".equals(in.readLine())) {
                    // nobody reads what it says
                }
                taken.incrementAndGet();
                say(caller, "250 taken");
            } else if (line.startsWith("QUIT")) {
                // what was said so far does not reach the caller any more
                caller.setSoLinger(true, 0);
                return;
            } else {
                say(caller, "250 ok");
            }
        }
    }

    /** How many mails it has. */
    int taken() {
        return taken.get();
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
