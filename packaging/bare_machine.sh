#!/usr/bin/env bash
# Shows that the README's list of packages is enough, and not too long, for the window on a bare Debian or Ubuntu:
# in a folder with nothing but python3-venv, our wheel and that list it starts on X11 and Wayland, takes strokes and reads
# them; and without any one package of the list it says which one to install.
#
#   sudo packaging/bare_machine.sh [SUITE] [FOLDER]       bookworm, and a new folder in /tmp, by default
#
# Needs root (for chroot) and, outside: debootstrap xvfb xdotool weston python3-pip.
# MIRROR is the address of the suite's mirror; without it debootstrap takes that of the system outside, so it is needed
# for Ubuntu's suites on Debian.
set -euo pipefail

suite=${1:-bookworm}
work=${2:-$(mktemp -d /tmp/bare-machine.XXXXXX)}
here=$(cd "$(dirname "$0")/.." && pwd)
root=$work/$suite
display=:$((90 + RANDOM % 900))
packages=$(sed -n 's/^apt install //p' "$here/README.md" | head -1)
[[ -n $packages ]] || { echo "the README names no packages" >&2; exit 1; }
mkdir -p "$work"
running=()

clean_up() {
    for process in "${running[@]}"; do kill "$process" 2>/dev/null || true; done
    for place in proc tmp/.X11-unix run/user; do
        mountpoint -q "$root/$place" && umount "$root/$place"
    done
    return 0
}
trap clean_up EXIT

say() { printf '%s: %s\n' "$suite" "$*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
enter=(chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DIGITAPP_STATE=/root/state)
inside() { "${enter[@]}" "$@"; }
apt() { inside DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends "$@" >>"$work/apt.log" 2>&1; }

# A system with Python and nothing else, and our wheel with what it depends on.
case $suite in
    noble | jammy) script=gutsy components=main,universe ;; # older versions of debootstrap do not know the newer names
    *) script="" components=main ;;
esac
if [[ ! -e $root/etc/debian_version ]]; then
    say "making a bare system"
    debootstrap --variant=minbase --components=$components --include=python3,python3-venv "$suite" "$root" \
        "${MIRROR:-}" "$script" >"$work/debootstrap.log" || fail "$(tail -1 "$work/debootstrap.log")"
    for file in /etc/apt/apt.conf.d/*; do # such as a proxy of the machine outside
        if grep -qi '^acquire' "$file"; then cp "$file" "$root/etc/apt/apt.conf.d/"; fi
    done
    apt update
fi
version=$(inside python3 -c 'import sys; print(*sys.version_info[:2], sep=".")')
if [[ ! -x $root/venv/bin/digitapp ]]; then
    say "installing the wheel for Python $version"
    rm -rf "$root/wheels" && mkdir "$root/wheels"
    python3 -m pip wheel --quiet --no-deps --wheel-dir "$root/wheels" "$here"
    python3 -m pip download --quiet --only-binary=:all: --python-version "$version" --dest "$root/wheels" "$root"/wheels/*.whl
    inside python3 -m venv /venv
    inside /venv/bin/pip install --quiet --no-index --find-links /wheels digitapp
fi
cp "$here/packaging/bare_machine_window.py" "$root/driver.py"
mkdir -p "$root/proc" "$root/tmp/.X11-unix" "$root/run/user"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"

# Displays, outside.
Xvfb "$display" -screen 0 1366x768x24 >"$work/xvfb.log" 2>&1 &
running+=($!)
runtime=$work/runtime
mkdir -p -m 700 "$runtime"
XDG_RUNTIME_DIR=$runtime weston --backend=headless-backend.so --socket=bare --width=1366 --height=768 >"$work/weston.log" 2>&1 &
running+=($!)
for _ in $(seq 100); do
    [[ -S /tmp/.X11-unix/X${display#:} && -S $runtime/bare ]] && break
    sleep 0.1
done
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
mount --bind "$runtime" "$root/run/user"

on_xcb=(DISPLAY="$display")
on_wayland=(WAYLAND_DISPLAY=bare XDG_RUNTIME_DIR=/run/user XDG_SESSION_TYPE=wayland)

# What it says before anything of the list is there: by the loader's own words.
if [[ ! -e $root/listed ]]; then
    said=$(inside "${on_xcb[@]}" timeout 60 /venv/bin/digitapp 2>&1 || true)
    grep -q 'lib[a-zA-Z0-9.-]*\.so[.0-9]*: cannot open shared object file.*apt install' <<<"$said" ||
        fail "a start without any package says: $said"
    say "without any package: $said"
    # shellcheck disable=SC2086
    apt install $packages || fail "apt install $packages; see $work/apt.log"
    touch "$root/listed"
fi

# It starts, takes strokes and reads them.
inside rm -rf /root/state
"${enter[@]}" "${on_xcb[@]}" /venv/bin/python /driver.py >"$work/xcb.out" 2>"$work/xcb.err" &
window=$!
wait_for() { # a line of the driver
    for _ in $(seq 300); do
        grep -q "$1" "$work/xcb.out" && return 0
        kill -0 "$window" 2>/dev/null || break
        sleep 0.1
    done
    fail "no '$1' on X11: $(tail -3 "$work/xcb.err")"
}
wait_for '^canvas'
read -r _ left top side <<<"$(grep -m1 '^canvas' "$work/xcb.out")"
at() { echo $((left + side * $1 / 100)) $((top + side * $2 / 100)); }
pen() { DISPLAY=$display xdotool "$@"; }
# shellcheck disable=SC2046
pen mousemove $(at 28 22) mousedown 1
for step in $(seq 0 10); do
    # shellcheck disable=SC2046
    pen mousemove $(at $((28 + step * 4)) 22)
done
for step in $(seq 1 20); do
    # shellcheck disable=SC2046
    pen mousemove $(at $((68 - step)) $((22 + step * 3)))
done
pen mouseup 1
wait_for '^answer 7 '
say "X11: a 7 that was drawn with the mouse is read as: $(tail -1 "$work/xcb.out")"
touch "$root/grab"
wait_for '^grabbed'
mv "$root/window.png" "$work/$suite-xcb.png"
kill "$window" && wait "$window" || true

inside "${on_wayland[@]}" /venv/bin/python /driver.py 7 >"$work/wayland.out" 2>"$work/wayland.err" ||
    fail "Wayland: $(tail -3 "$work/wayland.err")"
grep -q '^platform wayland' "$work/wayland.out" || fail "it did not start on Wayland: $(cat "$work/wayland.out")"
say "Wayland: a 7 in a file is read as: $(grep '^answer' "$work/wayland.out" | tail -1)"
mv "$root/window.png" "$work/$suite-wayland.png"
found=$(inside "${on_xcb[@]}" /venv/bin/digitapp doctor 2>/dev/null | grep ' Qt: ' || true)
[[ $found == "ok    Qt: "*"platform xcb" ]] || fail "doctor says: $found"

# Each package is needed, and the message and doctor say so when it is gone.
for package in $packages; do
    # Ubuntu 24.04 has some under another name, which a package of the old name is provided by.
    real=$(inside dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$package" "${package}t64" 2>/dev/null |
        sed -n 's/^installed //p' || true)
    inside dpkg --remove --force-depends "$real" >>"$work/apt.log" 2>&1
    environment=("${on_xcb[@]}")
    [[ $package == libwayland* ]] && environment=("${on_wayland[@]}" QT_QPA_PLATFORM=wayland)
    found=$(inside "${environment[@]}" /venv/bin/digitapp doctor 2>/dev/null | grep '^WRONG Qt' || true)
    said=$found # without QtNetwork alone the window starts, and says so in its status
    if [[ $package != libgssapi* ]]; then
        said=$(inside "${environment[@]}" timeout 60 /venv/bin/digitapp 2>&1 </dev/null || true)
    fi
    apt --fix-broken install && apt install "$package"
    grep -q "lib.*\.so.*apt install.*$package" <<<"$said" || fail "without $package it says: $said"
    grep -q "lib.*\.so.*apt install.*$package" <<<"$found" || fail "without $package doctor says: $found"
    say "without $package: $(sed 's/.*(\(lib[^:]*\):.*apt install \([^,]*\).*/\1 is named, and apt install \2/' <<<"$said" | head -1)"
done
say "the README's packages are enough, and each is needed; pictures in $work"
