// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A system that fails on order. A program that links faulty_system.cpp calls its open, read, write, fsync,
// link, rename, close and fchmod instead of the C library's, and so do the shared libraries it loads (Qt,
// SQLite). Unless a fault is set they do what the real ones do. One thread only.
#pragma once

#include <string>
#include <vector>

namespace espalier::faults {

enum class Call { Open, Read, Write, Sync, Link, Rename, Close, Chmod };

enum class Do {
    FailOnce,   ///< this call does nothing and reports `error`; a failing close closes, as on Linux
    FailFromOn, ///< this call and every later one of its kind
    HalfWrite,  ///< writes half of the bytes, and says so
    KillBefore, ///< the process dies before the call
    KillAfter,  ///< the process dies when the call is done
};

struct Fault
{
    Do what = Do::FailOnce;
    int nth = 1;    ///< 1-based, among the calls of `call`; with a kill among all calls
    Call call = {}; ///< not looked at for kills
    int error = 0;
};

/// Network disks and some others cannot open a file without a name.
enum class Disk { Usual, WithoutUnnamedFiles };

/// What was called while a Session lived, in order. `folder` tells the fsync of a folder from that of a file.
struct Event
{
    Call call;
    bool folder;
};

/// Where calls count: everywhere, or only in one folder, and then a file tells that the n-th came.
struct Scope
{
    std::string folder; ///< absolute; empty: everywhere
    std::string marker; ///< created when the fault is reached; empty: none
};

/// Faults happen while a Session lives.
class Session
{
public:
    explicit Session(Fault fault = {Do::FailOnce, 0}, Disk disk = Disk::Usual, Scope scope = {});
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] bool wasReached() const; ///< the n-th call came
    [[nodiscard]] std::vector<Event> events() const;
};

} // namespace espalier::faults
