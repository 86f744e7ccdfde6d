"""Runs a command several times and prints the medians of its CPU seconds (children included), wall seconds and peak memory."""

import json
import os
import statistics
import subprocess
import sys
import time

runs, command = int(sys.argv[1]), sys.argv[2:]
cpu, wall, peak = [], [], []
for _ in range(runs):
    before = os.times()
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        # wait4 tells the memory of this child alone; os.times adds what its own children used.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    after = os.times()
    wall.append(time.perf_counter() - started)
    cpu.append(after.children_user + after.children_system - before.children_user - before.children_system)
    peak.append(usage.ru_maxrss / 1024)
json.dump(
    {
        "cpu": statistics.median(cpu),
        "wall": statistics.median(wall),
        "megabytes": statistics.median(peak),
        "code": process.returncode,
    },
    sys.stdout,
)
