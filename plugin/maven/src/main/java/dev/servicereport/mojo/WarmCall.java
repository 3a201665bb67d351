package dev.servicereport.mojo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/** A call of an engine that stays: a request and its answers over its socket. */
final class WarmCall implements AutoCloseable {

    /** One that is stopped or hangs answers nothing at all. */
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);

    private final SocketChannel channel;
    private final EngineAnswers answers = new EngineAnswers();

    private WarmCall(SocketChannel channel) {
        this.channel = channel;
        answers.listen(input());
    }

    /**
     * Calls.
     *
     * @throws IOException when nobody is there, or it is somebody else
     */
    static WarmCall of(WarmFolder.Socket socket) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket.path()));
        boolean isOurs = false;
        try {
            isOurs = isOfUser(channel, socket.path().resolveSibling(""));
            if (!isOurs) {
                throw new IOException("another user answers at " + socket.path());
            }
            return new WarmCall(channel);
        } finally {
            if (!isOurs) {
                channel.close();
            }
        }
    }

    /** Where the system does not say who answers, the folder alone decides. */
    private static boolean isOfUser(SocketChannel channel, Path folder) throws IOException {
        return !channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
                || channel.getOption(ExtendedSocketOptions.SO_PEERCRED)
                        .user()
                        .getName()
                        .equals(Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
                                .getName());
    }

    /** Asks, and gives the first word of the answer; null when there is none in time. */
    @Nullable Line ask(Request request) throws InterruptedException {
        EngineAnswers.send(request, output());
        return answers.first(ANSWERS_WITHIN);
    }

    EngineAnswers answers() {
        return answers;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The JDK's own streams let nobody write while somebody reads, before Java 19. */
    private InputStream input() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return channel.read(ByteBuffer.wrap(bytes, from, length));
            }
        };
    }

    private OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }
        };
    }
}
