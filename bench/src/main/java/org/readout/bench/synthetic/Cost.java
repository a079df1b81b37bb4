package org.readout.bench.synthetic;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * A value and what making it cost.
 *
 * @param value made
 * @param seconds by the clock
 * @param cpuSeconds of all threads of the process, the collector's too
 * @param peakMegabytes the most heap in use after a collection, one at the end included
 */
record Cost<T>(T value, double seconds, double cpuSeconds, double peakMegabytes) {

    /** Makes a value and measures it. */
    static <T> Cost<T> of(Supplier<T> maker) {
        Map<String, MemoryType> pools = ManagementFactory.getMemoryPoolMXBeans().stream().collect(Collectors.toMap(p -> p.getName(), p -> p.getType()));
        AtomicLong peak = new AtomicLong();
        NotificationListener listener = (notification, handback) -> {
            if (notification.getUserData() instanceof CompositeData data) {
                Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
                long used = after.entrySet().stream().filter(e -> pools.get(e.getKey()) == MemoryType.HEAP).mapToLong(e -> e.getValue().getUsed()).sum();
                peak.accumulateAndGet(used, Math::max);
            }
        };
        System.gc();
        listen(listener, true);
        long begin = System.nanoTime();
        long cpu = cpu();
        T value = maker.get();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpuSeconds = (cpu() - cpu) / 1e9;
        System.gc();
        long end = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        listen(listener, false);
        return new Cost<>(value, seconds, cpuSeconds, Math.max(end, peak.get()) / 1e6);
    }

    private static void listen(NotificationListener listener, boolean on) {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                if (on) {
                    emitter.addNotificationListener(listener, null, null);
                } else {
                    remove(emitter, listener);
                }
            }
        }
    }

    private static void remove(NotificationEmitter emitter, NotificationListener listener) {
        try {
            emitter.removeNotificationListener(listener);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException("it was added before", e);
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
