package org.readout.story.link;

import org.jspecify.annotations.Nullable;

/**
 * What has become of a cluster.
 *
 * @param before null if it is new
 * @param after null if it is gone
 */
record Change(@Nullable Cluster before, @Nullable Cluster after) {}
