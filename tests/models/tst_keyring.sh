#!/bin/sh
# Runs the keyring test (its program is $1) in every state a keyring of a desktop can be in.
set -eu
program=$1
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME
mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME"
cat >"$home/noservice.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF

with_keyring() { # state, password
    KEYRING_STATE=$1 dbus-run-session -- sh -c '
        printf "%s\n" "$1" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        "$2"' sh "$2" "$program"
}
with_keyring unlocked right
with_keyring locked wrong
KEYRING_STATE=noservice dbus-run-session --config-file="$home/noservice.conf" -- "$program"
KEYRING_STATE=nobus env -u DBUS_SESSION_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$program"
