#!/bin/sh
# Starts Caesura, and starts it again after a crash so that the show comes back by itself: at most three times in a minute.
# Ended on purpose (quit, Ctrl+C, SIGTERM) it stays ended.
app=$(dirname "$(readlink -f "$0")")/caesura-app
child=
asked=
trap 'asked=1; [ -n "$child" ] && kill -TERM "$child" 2>/dev/null' TERM INT HUP

run() {
  "$app" "$@" &
  child=$!
  # A signal ends a wait early: wait on until the app itself has ended.
  while :; do
    wait "$child"
    code=$?
    kill -0 "$child" 2>/dev/null || break
  done
}

# The restarts of the last minute, newest first.
first=0 second=0 third=0

run "$@"
# 132 and over: a signal of a crash, or kill -9. Not INT (130), TERM (143), HUP (129).
while [ -z "$asked" ] && [ "$code" -ge 132 ] && [ "$code" -ne 143 ]; do
  now=$(date +%s)
  if [ "$third" -ne 0 ] && [ $((now - third)) -lt 60 ]; then
    echo "caesura: it crashed four times within a minute and is not started again" >&2
    exit 1
  fi
  third=$second second=$first first=$now
  echo "caesura: it ended unexpectedly ($code) and is started again" >&2
  # Switches stay; a script that was named does not: the one that was open comes back.
  left=$#
  while [ "$left" -gt 0 ]; do
    case $1 in -*) set -- "$@" "$1" ;; esac
    shift
    left=$((left - 1))
  done
  run "$@"
done
exit "$code"
