# Sourced by every stage of ./test. A stage calls `check`, `add` and `not_run`, and `finish` as its last line.
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
RESULT="${RESULT:-$(mktemp)}"
logs="$NORTHSTAR_ROOT/build/test/logs"
mkdir -p "$logs"
stage_passed=0
stage_failed=0

# add PASSED FAILED: adds counts that a test runner reported.
add() {
  stage_passed=$((stage_passed + $1))
  stage_failed=$((stage_failed + $2))
}

# check NAME COMMAND…: runs the command as one check; its output is shown only when it fails, and kept in build/test/logs.
# A command that ends with 77 says that what it needs is not here.
check() {
  local name="$1" log started=$SECONDS code=0
  log="$logs/${name//[^a-zA-Z0-9_.-]/_}.log"
  shift
  "$@" >"$log" 2>&1 || code=$?
  case $code in
    0) echo "ok $name ($((SECONDS - started)) s)" && add 1 0 ;;
    77) not_run "$name" "$(tail -n 1 "$log")" ;;
    *)
      tail -n 60 "$log" | sed 's/^/    /'
      echo "FAILED $name (exit $code; the whole output is in ${log#"$NORTHSTAR_ROOT"/})"
      add 0 1
      ;;
  esac
}

# not_run NAME REASON: says that a check could not run. In CI nothing may be missing.
not_run() {
  echo "NOT RUN $1: $2"
  [ "${CI:-}" != true ] || add 0 1
}

# finish: leaves the counts for ./test.
finish() {
  echo "passed=$stage_passed failed=$stage_failed" >"$RESULT"
  echo "$stage_passed passed, $stage_failed failed in this stage"
}

# counted NAME COMMAND…: runs a command that ends with the line "N passed, N failed" and takes those counts; its output is
# shown as it comes. A command that says nothing of the kind counts as one check. One that ends badly while it counts no
# failure is one failure more; 77 means that what it needs is not here.
counted() {
  local name="$1" log code=0 passed failed started=$SECONDS
  log="$logs/${name//[^a-zA-Z0-9_.-]/_}.log"
  shift
  "$@" 2>&1 | tee "$log"
  code=${PIPESTATUS[0]}
  if [ "$code" -eq 77 ]; then
    not_run "$name" "$(tail -n 1 "$log")"
    return
  fi
  read -r passed failed < <(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed.*$/\1 \2/p' "$log" | tail -n 1)
  if [ -z "${passed:-}" ]; then
    passed=$((code == 0))
    failed=0
  fi
  [ "$code" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
  add "$passed" "$failed"
  if [ "$failed" -eq 0 ]; then
    echo "ok $name: $passed passed ($((SECONDS - started)) s)"
  else
    echo "FAILED $name: $passed passed, $failed failed (exit $code)"
  fi
}
