# Runs the main class $main of module $module in the checkout $here; builds it first when a source is newer than the last build.
# Sourced by the launchers, which set these and $name, the command's name, and $heap, its most memory.

say() { echo "$name: $*" >&2; }
die() { say "$*"; exit 3; }

java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java="$JAVA_HOME/bin/java"; fi
command -v "$java" >/dev/null 2>&1 || die "no Java found: install a JDK 17 or later (Debian: apt-get install openjdk-17-jdk) or set JAVA_HOME"

target="$here/$module/target"
stamp="$target/built"

# What the Java found says of itself, kept beside the build: asking it takes longer than anything else here.
binary=$(readlink -f "$(command -v "$java")")
known="$target/java"
settings=
if [ -f "$known" ] && [ "$known" -nt "$binary" ] && [ "$(head -1 "$known")" = "$binary" ]; then settings=$(<"$known"); fi
[ -n "$settings" ] || settings=$(echo "$binary"; "$java" -XshowSettings:properties -version 2>&1)
setting() { sed -n "s/^ *$1 = //p" <<<"$settings" | head -1; }
version=$(setting java.specification.version)
version=${version#1.}
[ "${version:-0}" -ge 17 ] 2>/dev/null || die "Java ${version:-?} at '$binary' is too old: Readout needs 17 or later; install one or set JAVA_HOME"
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
  [ -x "$home/bin/javac" ] || die "building needs a JDK, '$home' is only a runtime: install a JDK 17 or later or set JAVA_HOME"
  if [ -f "$stamp" ]; then
    say "a source has changed: building"
  else
    say "building; the first time this downloads about 600 MB of libraries and language models and takes some minutes"
  fi
  # A library that a changed pom no longer names must not stay on the class path.
  if [ -f "$stamp" ] && newer "${poms[@]}"; then rm -rf "$target/lib"; fi
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
  rm -f "$target"/*.jsa
  mv "$stamp.next" "$stamp"
}

# Sets line, the options for Java; what the JVM has to warn of itself is no output of the program.
options() {
  local jars=("$target"/readout-*.jar "$target"/lib/*.jar)
  local IFS=:
  line=(-Xlog:disable -Xlog:all=error:stderr -Xms256m "-Xmx$heap" -XX:+UseSerialGC -Xss4m -Dfile.encoding=UTF-8 "-Dreadout.home=$here" -cp "${jars[*]}")
}

if [ ! -f "$stamp" ] || newer "$here"/*/src/main "${poms[@]}"; then build; fi
[ -f "$known" ] && [ "$(head -1 "$known")" = "$binary" ] || echo "$settings" >"$known"

options
# The archive of loaded classes belongs to one JVM; a run over the example makes it. Without it the program starts more slowly.
archive="$target/$(setting java.vm.vendor | tr -cd 'A-Za-z')-$(setting java.vm.version | tr -c 'A-Za-z0-9.\n' -).jsa"
if [ -n "${train:-}" ] && [ ! -f "$archive" ] && [ -w "$target" ]; then
  say "preparing a faster start for this Java, once"
  "$java" "${line[@]}" "-XX:ArchiveClassesAtExit=$archive.$$" "$main" $train </dev/null >/dev/null 2>&1
  if [ -f "$archive.$$" ]; then mv "$archive.$$" "$archive"; fi
fi
if [ -f "$archive" ]; then line+=("-XX:SharedArchiveFile=$archive"); fi
# The Vector API pays in long runs only, and the JVM warns of it at every start.
if [ "${READOUT_VECTOR:-}" = 1 ]; then line+=(--add-modules jdk.incubator.vector); fi

if [ -t 1 ]; then
  export READOUT_TTY=1 COLUMNS="${COLUMNS:-$(tput cols 2>/dev/null || echo 100)}"
fi
exec "$java" "${line[@]}" ${READOUT_JAVA_OPTIONS:-} "$main" "$@"
