// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#undef _FORTIFY_SOURCE // it defines some of these functions inline
#include "tests/core/base/faulty_system.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace espalier::faults {

namespace {

struct State
{
    bool on = false;
    Fault fault;
    Disk disk = Disk::Usual;
    bool reached = false;
    std::vector<Event> events;
};

State state;

bool isFolder(int handle)
{
    struct stat info;
    return ::fstat(handle, &info) == 0 && S_ISDIR(info.st_mode);
}

int countOf(Call call)
{
    return static_cast<int>(std::count_if(state.events.begin(), state.events.end(),
                                          [call](const Event &event) { return event.call == call; }));
}

/// Counts the call and says whether it is one that must fail.
bool comesToFail(Call call, bool folder = false)
{
    state.events.push_back({call, folder});
    const Fault &fault = state.fault;
    if (fault.what == Do::KillBefore || fault.what == Do::KillAfter) {
        state.reached = static_cast<int>(state.events.size()) == fault.nth;
        if (state.reached && fault.what == Do::KillBefore)
            ::kill(::getpid(), SIGKILL);
        return false;
    }
    if (call != fault.call || fault.nth < 1)
        return false;
    const int count = countOf(call);
    const bool now = fault.what == Do::FailFromOn ? count >= fault.nth : count == fault.nth;
    state.reached = state.reached || now;
    return now;
}

/// The way out of every call: dies here when it is to die after it.
template <class T>
T done(T result)
{
    if (state.on && state.reached && state.fault.what == Do::KillAfter)
        ::kill(::getpid(), SIGKILL);
    return result;
}

template <class T, class... Arguments>
T call(Call kind, long number, Arguments... arguments)
{
    if (state.on && comesToFail(kind)) {
        errno = state.fault.error;
        return -1;
    }
    return done(static_cast<T>(::syscall(number, arguments...)));
}

int openFile(const char *path, int flags, mode_t mode)
{
    if (state.on && state.disk == Disk::WithoutUnnamedFiles && (flags & O_TMPFILE) == O_TMPFILE) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return call<int>(Call::Open, SYS_openat, AT_FDCWD, path, flags, mode);
}

int syncHandle(long number, int handle)
{
    if (state.on && comesToFail(Call::Sync, isFolder(handle))) {
        errno = state.fault.error;
        return -1;
    }
    return done(static_cast<int>(::syscall(number, handle)));
}

mode_t modeOf(int flags, va_list &list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
}

} // namespace

Session::Session(Fault fault, Disk disk)
{
    state = {true, fault, disk, false, {}};
}

Session::~Session()
{
    state = {};
}

bool Session::wasReached() const
{
    return state.reached;
}

std::vector<Event> Session::events() const
{
    return state.events;
}

} // namespace espalier::faults

using namespace espalier::faults;

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openFile(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openFile(path, flags, mode);
}

ssize_t write(int handle, const void *bytes, size_t size)
{
    if (state.on && comesToFail(Call::Write)) {
        if (state.fault.what == Do::HalfWrite)
            return ::syscall(SYS_write, handle, bytes, size / 2);
        errno = state.fault.error;
        return -1;
    }
    return done(static_cast<ssize_t>(::syscall(SYS_write, handle, bytes, size)));
}

int fsync(int handle)
{
    return syncHandle(SYS_fsync, handle);
}

int fdatasync(int handle)
{
    return syncHandle(SYS_fdatasync, handle);
}

int link(const char *from, const char *to) noexcept
{
    return call<int>(Call::Link, SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return call<int>(Call::Link, SYS_linkat, fromFolder, from, toFolder, to, flags);
}

int rename(const char *from, const char *to) noexcept
{
    return call<int>(Call::Rename, SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0U);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return call<int>(Call::Rename, SYS_renameat2, fromFolder, from, toFolder, to, flags);
}

int close(int handle)
{
    if (state.on && comesToFail(Call::Close)) {
        ::syscall(SYS_close, handle);
        errno = state.fault.error;
        return -1;
    }
    return done(static_cast<int>(::syscall(SYS_close, handle)));
}

int fchmod(int handle, mode_t mode) noexcept
{
    return call<int>(Call::Chmod, SYS_fchmod, handle, mode);
}
}
