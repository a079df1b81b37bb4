# Runs the main class $main of module $module. In a checkout it builds first when a source is newer than the last build; an unpacked
# distribution has its libraries in lib. Sourced by the launchers, which set $here, their folder, $name, the command's name, $heap, its
# most memory, and perhaps $train, a command line whose classes are archived for a faster start.

say() { echo "$name: $*" >&2; }
die() { say "$*"; exit 3; }

java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java="$JAVA_HOME/bin/java"; fi
command -v "$java" >/dev/null 2>&1 || die "no Java found: install a JDK 17 or later (Debian: apt-get install openjdk-17-jdk) or set JAVA_HOME"
binary=$(readlink -f "$(command -v "$java")")

checkout=
if [ -f "$here/pom.xml" ]; then checkout=1; fi
if [ -n "$checkout" ]; then target="$here/$module/target"; else target="$here/lib"; fi

# What this Java says of itself: a file beside it, or, where there is none, its own word, which takes longer.
about="${binary%/bin/java}/release"
if [ -f "$about" ]; then settings=$(<"$about"); else settings=$("$binary" -XshowSettings:properties -version 2>&1); fi
setting() { sed -n "s/^ *$1 *= *//p" <<<"$settings" | head -1 | tr -d '"'; }
version=$(setting JAVA_VERSION)
version=${version:-$(setting java.version)}
version=${version#1.}
version=${version%%[!0-9]*}
[ "${version:-0}" -ge 17 ] || die "Java ${version:-?} at '$binary' is too old: Readout needs 17 or later; install one or set JAVA_HOME"

stamp="$target/built"
poms=("$here"/pom.xml "$here"/*/pom.xml)
newer() { [ -n "$(find "$@" -newer "$stamp" 2>/dev/null | head -1)" ]; }

# Says every 20 seconds that the build with process id $1 goes on, and at what.
wait_for() {
  local seconds=0 last
  while kill -0 "$1" 2>/dev/null; do
    sleep 1
    seconds=$((seconds + 1))
    if [ $((seconds % 20)) -eq 0 ]; then
      last=$(grep -E 'Downloading|Building |--- ' "$log" | tail -1 | sed -E 's/\[INFO\] *//; s/^-* *//; s/ *-*$//; s#https?://[^ ]*/##' | cut -c1-70)
      say "still building after $seconds s${last:+: $last}"
    fi
  done
  wait "$1"
}

build() {
  command -v mvn >/dev/null 2>&1 || die "not built yet and no Maven found: install Maven 3.8 or later (Debian: apt-get install maven)"
  local home
  home=$(setting java.home)
  home=${home:-${binary%/bin/java}}
  [ -x "$home/bin/javac" ] || die "building needs a JDK, '$home' is only a runtime: install a JDK 17 or later or set JAVA_HOME"
  if [ -f "$stamp" ]; then
    say "a source has changed: building"
  else
    say "building; the first time this downloads about 600 MB of libraries and language models and takes some minutes"
  fi
  # A library that a changed pom no longer names must not stay on the class path.
  if [ -f "$stamp" ] && newer "${poms[@]}"; then rm -rf "$target/lib" "$target"/*.jar; fi
  mkdir -p "$target"
  touch "$stamp.next"
  log="$target/build.log"
  (cd "$here" && exec env JAVA_HOME="$home" mvn -B -Dmaven.test.skip=true -pl "$module" -am package) >"$log" 2>&1 &
  local maven=$!
  trap 'kill "$maven" 2>/dev/null; exit 130' INT TERM
  if ! wait_for "$maven"; then
    { grep -E '^\[ERROR\]' "$log" || tail -5 "$log"; } | head -5 >&2
    die "the build failed; the whole log is $log"
  fi
  trap - INT TERM
  mv "$stamp.next" "$stamp"
}

outdated() { [ ! -f "$stamp" ] || newer "$here"/*/src/main "$here"/*/src/vector "${poms[@]}"; }
if [ -n "$checkout" ] && outdated; then
  # One build at a time, where the system can see to it.
  mkdir -p "$target"
  if command -v flock >/dev/null 2>&1; then exec 9>"$target/building"; flock -n 9 || { say "waiting for another build"; flock 9; }; fi
  if outdated; then build; fi
  exec 9>&-
fi

# Sets line, the options for Java; what the JVM has to warn of itself is no output of the program.
options() {
  jars=("$target"/*.jar)
  if [ -n "$checkout" ]; then jars+=("$target"/lib/*.jar); fi
  [ -f "${jars[0]}" ] || die "no program in '$target': unpack the distribution again"
  case "$here" in *:*) die "the folder '$here' has a colon in its name, which Java takes for two folders: move it" ;; esac
  local IFS=:
  line=(-Xlog:disable -Xlog:all=error:stderr -Xms400m -Xmn200m "-Xmx$heap" -XX:+UseParallelGC -Xss4m -Dfile.encoding=UTF-8 "-Dreadout.home=$here" -cp "${jars[*]}")
}
options
# Where a program may ask for large pages, the models load in half the time; other systems do not know the option.
case $(cat /sys/kernel/mm/transparent_hugepage/enabled 2>/dev/null) in *"[madvise]"*) line+=(-XX:+UseTransparentHugePages) ;; esac

# The archive of loaded classes belongs to one Java and these libraries. A run over the example makes it; it is tried once.
archive_classes() {
  rm -f "$target/$java_id"*.jsa*
  : >"$archive.tried"
  say "preparing a faster start with this Java, once"
  "$binary" "${line[@]}" "-XX:ArchiveClassesAtExit=$archive.next" ${READOUT_JAVA_OPTIONS:-} "$main" $train </dev/null >/dev/null 2>&1 &
  local training=$!
  trap 'kill "$training" 2>/dev/null; rm -f "$archive".*; exit 130' INT TERM
  if wait "$training" && [ -f "$archive.next" ]; then mv "$archive.next" "$archive"; else rm -f "$archive.next"; fi
  trap - INT TERM
}
java_id="java-$(setting JAVA_RUNTIME_VERSION)$(setting java.runtime.version)-"
archive="$target/$java_id$( (echo "$binary $settings"; ls -ln "${jars[@]}") | cksum | tr -d ' ').jsa"
if [ -n "${train:-}" ] && [ ! -f "$archive" ] && [ ! -f "$archive.tried" ] && [ -w "$target" ]; then
  case "${1:-}" in "" | -*) ;; *) archive_classes ;; esac
fi
if [ -f "$archive" ]; then line+=("-XX:SharedArchiveFile=$archive"); fi

# The JVM's second compiler pays from some 150 kB of text on; below, it only takes the processors from the reading.
small() {
  local word before= sum=0
  for word in "${@:2}"; do
    if [ -e "$word" ] && [ "$before" != -o ] && [ "$before" != --output ]; then
      sum=$((sum + $(find -L "$word" -type f -exec cat {} + 2>/dev/null | head -c 150001 | wc -c)))
    fi
    before=$word
  done
  [ "${1:-}" = "$train" ] || { [ "$sum" -gt 0 ] && [ "$sum" -le 150000 ]; }
}
if [ -n "${train:-}" ] && small "$@"; then line+=(-XX:TieredStopAtLevel=1); fi
# The Vector API pays in long runs only, and the JVM warns of it at every start.
if [ "${READOUT_VECTOR:-}" = 1 ]; then line+=(--add-modules jdk.incubator.vector); fi

if [ -t 1 ]; then
  export READOUT_TTY=1 COLUMNS="${COLUMNS:-$(tput cols 2>/dev/null || echo 100)}"
fi
exec "$binary" "${line[@]}" ${READOUT_JAVA_OPTIONS:-} "$main" "$@"
