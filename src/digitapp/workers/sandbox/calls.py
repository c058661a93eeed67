"""The system calls that a locked worker may not make, with their numbers on x86-64 and on AArch64.

The numbers are those of the kernel's tables: arch/x86/entry/syscalls/syscall_64.tbl and scripts/syscall.tbl.
"""

from __future__ import annotations

from typing import NamedTuple

from digitapp.workers.sandbox import kernel

LAST = 470
"""The highest number that is known here; a call above it does something that is not."""
X32 = 0x4000_0000
"""Numbers from here on are of another interface of x86-64."""
SECCOMP = {kernel.X86_64: 317, kernel.AARCH64: 277}


class Call(NamedTuple):
    """A system call; None where an architecture has none of the name."""

    name: str
    x86_64: int | None
    aarch64: int | None

    def number(self, machine: str) -> int | None:
        """Return its number on an architecture."""
        return self.x86_64 if machine == kernel.X86_64 else self.aarch64


def _calls(table: str) -> tuple[Call, ...]:
    """Return the calls of a table of names and numbers; one number is for both architectures, - is for none."""
    found = []
    for line in table.strip().splitlines():
        name, *words = line.split()
        numbers = [None if word == "-" else int(word) for word in words]
        found.append(Call(name, numbers[0], numbers[-1]))
    return tuple(found)


PROCESSES = _calls("""
execve 59 221
execveat 322 281
fork 57 -
vfork 58 -
rt_sigqueueinfo 129 138
rt_tgsigqueueinfo 297 240
tkill 200 130
pidfd_send_signal 424
""")
"""To start programs and processes, and to signal others; with `CLONE` and `SIGNALS`."""

SOCKETS = _calls("""
socket 41 198
socketpair 53 199
connect 42 203
bind 49 200
listen 50 201
accept 43 202
accept4 288 242
""")
"""To reach the network, or another process by a socket; what is connected already can be used."""

ALWAYS = _calls("""
ptrace 101 117
process_vm_readv 310 270
process_vm_writev 311 271
process_madvise 440
process_mrelease 448
kcmp 312 272
pidfd_open 434
pidfd_getfd 438
perf_event_open 298 241
bpf 321 280
userfaultfd 323 282
io_uring_setup 425
io_uring_enter 426
io_uring_register 427
add_key 248 217
request_key 249 218
keyctl 250 219
unshare 272 97
setns 308 268
chroot 161 51
pivot_root 155 41
mount 165 40
umount2 166 39
open_tree 428
move_mount 429
fsopen 430
fsconfig 431
fsmount 432
fspick 433
mount_setattr 442
open_tree_attr 467
name_to_handle_at 303 264
open_by_handle_at 304 265
fanotify_init 300 262
init_module 175 105
finit_module 313 273
delete_module 176 106
kexec_load 246 104
kexec_file_load 320 294
reboot 169 142
swapon 167 224
swapoff 168 225
acct 163 89
quotactl 179 60
quotactl_fd 443
syslog 103 116
personality 135 92
shmget 29 194
shmat 30 196
shmctl 31 195
semget 64 190
semop 65 193
semctl 66 191
semtimedop 220 192
msgget 68 186
msgsnd 69 189
msgrcv 70 188
msgctl 71 187
mq_open 240 180
mq_unlink 241 181
memfd_create 319 279
memfd_secret 447
chmod 90 -
fchmod 91 52
fchmodat 268 53
fchmodat2 452
chown 92 -
lchown 94 -
fchown 93 55
fchownat 260 54
utime 132 -
utimes 235 -
futimesat 261 -
utimensat 280 88
setxattr 188 5
lsetxattr 189 6
fsetxattr 190 7
setxattrat 463
removexattr 197 14
lremovexattr 198 15
fremovexattr 199 16
removexattrat 466
file_setattr 469
getxattr 191 8
lgetxattr 192 9
fgetxattr 193 10
listxattr 194 11
llistxattr 195 12
flistxattr 196 13
getxattrat 464
listxattrat 465
inotify_init 253 -
inotify_init1 294 26
inotify_add_watch 254 27
setpriority 141 140
ioprio_set 251 30
migrate_pages 256 238
move_pages 279 239
""")
"""To look into other processes, to share memory and messages with them or have memory uncounted, to use what Landlock
leaves open (rights, times, attributes of files, and what is done in a folder), and the parts of the kernel in which
most holes have been found. Shared memory, semaphores and queues of messages have small numbers that can be guessed."""

CLONE = Call("clone", 56, 220)
CLONE3 = Call("clone3", 435, 435)
SIGNALS = _calls("""
kill 62 129
tgkill 234 131
""")
"""The process itself may be signalled, as abort does."""
OF_OTHERS = _calls("""
sched_setparam 142 118
sched_setscheduler 144 119
sched_setattr 314 274
""")
PRLIMIT = Call("prlimit64", 302, 261)
SCHEDULING = Call("sched_setaffinity", 203, 122)
SOCKET = Call("socket", 41, 198)
FCNTL = Call("fcntl", 72, 25)
IOCTL = Call("ioctl", 16, 29)
