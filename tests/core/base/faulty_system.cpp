// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#undef _FORTIFY_SOURCE // it defines some of these functions inline
#include "tests/core/base/faulty_system.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace espalier::faults {

namespace {

struct State
{
    Fault fault;
    Disk disk = Disk::Usual;
    Scope scope;
    bool reached = false;
    bool dying = false; ///< when the call that is running is done
    std::vector<Event> events = {};
    std::vector<int> handles = {}; ///< of files in the folder of the scope
};

/// Of the Session that lives. Calls come before the first object of a program is made and after its last one
/// is gone, so that this is no object itself.
State *state = nullptr;

bool isInScope(const char *path)
{
    return state && (state->scope.folder.empty() || std::string_view(path).starts_with(state->scope.folder));
}

bool isInScope(int handle)
{
    return state && (state->scope.folder.empty() ||
                     std::find(state->handles.begin(), state->handles.end(), handle) != state->handles.end());
}

void reach()
{
    if (!state->reached && !state->scope.marker.empty())
        ::syscall(SYS_close,
                  ::syscall(SYS_openat, AT_FDCWD, state->scope.marker.c_str(), O_CREAT | O_WRONLY, 0600));
    state->reached = true;
}

bool isFolder(int handle)
{
    struct stat info;
    return ::fstat(handle, &info) == 0 && S_ISDIR(info.st_mode);
}

int countOf(Call call)
{
    return static_cast<int>(std::count_if(state->events.begin(), state->events.end(),
                                          [call](const Event &event) { return event.call == call; }));
}

/// Counts the call and says whether it is one that must fail.
bool comesToFail(Call call, bool folder = false)
{
    state->events.push_back({call, folder});
    const Fault &fault = state->fault;
    if (fault.what == Do::KillBefore || fault.what == Do::KillAfter) {
        const bool isNow = static_cast<int>(state->events.size()) == fault.nth;
        if (isNow)
            reach();
        state->dying = isNow;
        if (isNow && fault.what == Do::KillBefore)
            ::kill(::getpid(), SIGKILL);
        return false;
    }
    if (call != fault.call || fault.nth < 1)
        return false;
    const int count = countOf(call);
    const bool now = fault.what == Do::FailFromOn ? count >= fault.nth : count == fault.nth;
    if (now)
        reach();
    return now;
}

/// The way out of every call: dies here when it is to die after it.
template <class T>
T done(T result)
{
    if (state && state->dying)
        ::kill(::getpid(), SIGKILL);
    return result;
}

template <class T, class... Arguments>
T call(Call kind, bool counts, long number, Arguments... arguments)
{
    if (counts && comesToFail(kind)) {
        errno = state->fault.error;
        return -1;
    }
    return done(static_cast<T>(::syscall(number, arguments...)));
}

int openFile(const char *path, int flags, mode_t mode)
{
    if (state && state->disk == Disk::WithoutUnnamedFiles && (flags & O_TMPFILE) == O_TMPFILE) {
        errno = EOPNOTSUPP;
        return -1;
    }
    const bool counts = isInScope(path);
    const int handle = call<int>(Call::Open, counts, SYS_openat, AT_FDCWD, path, flags, mode);
    if (counts && handle >= 0 && !state->scope.folder.empty())
        state->handles.push_back(handle);
    return handle;
}

int syncHandle(long number, int handle)
{
    if (isInScope(handle) && comesToFail(Call::Sync, isFolder(handle))) {
        errno = state->fault.error;
        return -1;
    }
    return done(static_cast<int>(::syscall(number, handle)));
}

template <class... Place>
ssize_t writeBytes(long number, int handle, const void *bytes, size_t size, Place... place)
{
    if (isInScope(handle) && comesToFail(Call::Write)) {
        if (state->fault.what == Do::HalfWrite)
            return ::syscall(number, handle, bytes, size / 2, place...);
        errno = state->fault.error;
        return -1;
    }
    return done(static_cast<ssize_t>(::syscall(number, handle, bytes, size, place...)));
}

mode_t modeOf(int flags, va_list &list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
}

} // namespace

Session::Session(Fault fault, Disk disk, Scope scope)
{
    state = new State{.fault = fault, .disk = disk, .scope = std::move(scope)};
}

Session::~Session()
{
    delete std::exchange(state, nullptr);
}

bool Session::wasReached() const
{
    return state->reached;
}

std::vector<Event> Session::events() const
{
    return state->events;
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

ssize_t read(int handle, void *bytes, size_t size)
{
    return call<ssize_t>(Call::Read, isInScope(handle), SYS_read, handle, bytes, size);
}

ssize_t pread64(int handle, void *bytes, size_t size, off64_t place)
{
    return call<ssize_t>(Call::Read, isInScope(handle), SYS_pread64, handle, bytes, size, place);
}

ssize_t write(int handle, const void *bytes, size_t size)
{
    return writeBytes(SYS_write, handle, bytes, size);
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t place)
{
    return writeBytes(SYS_pwrite64, handle, bytes, size, place);
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
    return call<int>(Call::Link, isInScope(to), SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return call<int>(Call::Link, isInScope(to), SYS_linkat, fromFolder, from, toFolder, to, flags);
}

int rename(const char *from, const char *to) noexcept
{
    return call<int>(Call::Rename, isInScope(to), SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0U);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return call<int>(Call::Rename, isInScope(to), SYS_renameat2, fromFolder, from, toFolder, to, flags);
}

int close(int handle)
{
    const bool counts = isInScope(handle);
    if (state)
        std::erase(state->handles, handle);
    if (counts && comesToFail(Call::Close)) {
        ::syscall(SYS_close, handle);
        errno = state->fault.error;
        return -1;
    }
    return done(static_cast<int>(::syscall(SYS_close, handle)));
}

int fchmod(int handle, mode_t mode) noexcept
{
    return call<int>(Call::Chmod, isInScope(handle), SYS_fchmod, handle, mode);
}
}
