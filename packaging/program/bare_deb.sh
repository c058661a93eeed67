#!/usr/bin/env bash
# Shows that the .deb is enough: in a bare Debian without Python it is installed, a 7 is drawn with the mouse and read, the
# app is killed and nothing is lost, and after it is removed nothing of it is left.
#
#   sudo packaging/program/bare_deb.sh DEB [FOLDER]        FOLDER keeps the bare system for the next time
#
# Needs root (for chroot) and, outside: debootstrap xvfb xdotool imagemagick. MIRROR as for bare_machine.sh.
set -euo pipefail

deb=$1
work=${2:-$(mktemp -d /tmp/bare-deb.XXXXXX)}
mkdir -p "$work"
root=$work/bookworm
display=:$((90 + RANDOM % 900))
running=()
clean_up() {
    for process in "${running[@]}"; do kill "$process" 2>/dev/null || true; done
    for place in proc tmp/.X11-unix; do
        if mountpoint -q "$root/$place"; then umount "$root/$place"; fi
    done
}
trap clean_up EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
enter=(chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DISPLAY="$display")
inside() { "${enter[@]}" "$@"; }

if [[ ! -e $root/etc/debian_version ]]; then
    debootstrap --variant=minbase bookworm "$root" "${MIRROR:-}" >"$work/debootstrap.log" || fail "$(tail -1 "$work/debootstrap.log")"
    for file in /etc/apt/apt.conf.d/*; do # such as a proxy of the machine outside
        if grep -qi '^acquire' "$file"; then cp "$file" "$root/etc/apt/apt.conf.d/"; fi
    done
    inside apt-get -qq update
fi
rm -rf "$root/root/.local" "$root/root/.config" "$root/root/.cache" # of an earlier time, whose drawing would be found again
if inside sh -c 'command -v python3'; then fail "the bare system has a Python"; fi
mkdir -p "$root/proc" "$root/tmp/.X11-unix"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
Xvfb "$display" -screen 0 1366x768x24 >"$work/xvfb.log" 2>&1 &
running+=($!)
for _ in $(seq 100); do [[ -S /tmp/.X11-unix/X${display#:} ]] && break; sleep 0.1; done
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"

cp "$deb" "$root/digitapp.deb"
inside env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install /digitapp.deb >"$work/apt.log" 2>&1 ||
    fail "$(tail -3 "$work/apt.log")"
inside digitapp doctor || fail "doctor found something"

"${enter[@]}" digitapp >"$work/app.log" 2>&1 & # not in a shell between, so that $! is the app's own process
app=$!
running+=("$app")
pen() { DISPLAY=$display xdotool "$@"; }
window=$(pen search --sync --onlyvisible --name digitapp | head -1)
sleep 2 # a window without a window manager takes its place
eval "$(pen getwindowgeometry --shell "$window")"
x=$((X + 120)) y=$((Y + 200))
pen mousemove $x $y mousedown 1
for step in $(seq 0 20); do pen mousemove $((x + step * 8)) $y; done
for step in $(seq 1 30); do pen mousemove $((x + 160 - step * 3)) $((y + step * 8)); done
pen mouseup 1
sleep 2 # the pen rests, and the answer is shown
DISPLAY=$display import -window root "$work/window.png"
kill -9 "$app"
wait "$app" 2>/dev/null || true

journal=$(inside sh -c 'ls /root/.local/share/digitapp/*/*.ndjson /root/.local/share/digitapp/*.ndjson 2>/dev/null | head -1')
[[ -n $journal ]] || fail "no drawing was kept in $(inside sh -c 'ls -R /root/.local/share/digitapp')"
echo "kept after kill -9: $(inside digitapp predict "$journal")"
inside digitapp predict "$journal" | grep -q ': 7 ' || fail "it is not read as a 7"

inside apt-get -qq -y purge digitapp >>"$work/apt.log" 2>&1
left=$(inside sh -c 'find / -xdev -iname "*digitapp*" -not -path "/proc/*" -not -path "/root/*" -not -name digitapp.deb -not -path "/var/log/*" -not -path "/tmp/*"')
[[ -z $left ]] || fail "left after removal: $left"
echo "installed, drawn in, killed, removed; the window is in $work/window.png"
