package org.readout.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readout.bench.conflict.ConflictsTask;
import org.readout.bench.coreference.CoreferenceTask;
import org.readout.bench.attribution.AttributionTask;
import org.readout.bench.factuality.FactualityTask;
import org.readout.bench.probes.ProbesTask;
import org.readout.bench.plover.Petr2Task;
import org.readout.bench.plover.PloverTask;
import org.readout.bench.maintext.MainTextTask;
import org.readout.bench.story.StoriesTask;
import org.readout.bench.time.TimeTask;
import org.readout.bench.timeline.TimelinesTask;

/** All tasks by name, in the order in which they are run. */
final class Tasks {

    private Tasks() {}

    static Map<String, Task> all() {
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put("plover", new PloverTask());
        tasks.put("petr2", new Petr2Task());
        tasks.put("probes", new ProbesTask());
        tasks.put("factuality", new FactualityTask());
        tasks.put("time", new TimeTask());
        tasks.put("timelines", new TimelinesTask());
        tasks.put("coreference", new CoreferenceTask());
        tasks.put("conflicts", new ConflictsTask());
        tasks.put("main-text", new MainTextTask());
        tasks.put("attribution", new AttributionTask());
        tasks.put("seeds", StoriesTask.seeds());
        tasks.put("stories", StoriesTask.own());
        return Collections.unmodifiableMap(tasks);
    }
}
