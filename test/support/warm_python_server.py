"""The server behind warm_python.py: a process that has imported PyTorch, and forks for each program.

    python warm_python_server.py LISTENER OWNER

LISTENER is an open socket; with the process OWNER the server ends, and its programs.
"""

import gc
import json
import os
import select
import signal
import socket
import struct
import sys
import types
import warnings

import torch  # noqa: F401
from warm_python import require_same_user


def received(connection):
    """A program's arguments, folder and environment, and its three standard streams."""
    head, streams, _, _ = socket.recv_fds(connection, struct.calcsize("q"), 3)
    (length,) = struct.unpack("q", head)
    with connection.makefile("rb") as request:
        return *json.loads(request.read(length)), streams


def become(arguments, folder, environment, streams):
    """Makes this process one that was started in that folder with those streams, and runs the program."""
    for standard, stream in enumerate(streams):
        os.dup2(stream, standard)
        os.close(stream)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    while arguments[0] == "-W":
        warnings.simplefilter(arguments[1])
        arguments = arguments[2:]
    main = types.ModuleType("__main__")
    if arguments[0] == "-c":
        name, code, sys.argv = "<string>", arguments[1], ["-c", *arguments[2:]]
        sys.path[0] = ""
    else:
        name, sys.argv = arguments[0], arguments
        main.__file__ = os.path.abspath(name)
        sys.path[0] = os.path.dirname(main.__file__)
        with open(name) as file:
            code = file.read()
    sys.modules["__main__"] = main
    exec(compile(code, name, "exec"), main.__dict__)
    main.__dict__.clear()
    end()


def end():
    """Ends this process without taking PyTorch apart, which takes a quarter of a second."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def look_after(connection, owner):
    """Runs a program, tells the caller how it ends, and ends it if the caller or the owner has ended."""
    request = received(connection)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    program = os.fork()
    if program == 0:
        connection.close()
        become(*request)
    ended = os.pidfd_open(program)
    ready, _, _ = select.select([ended, connection, owner], [], [])
    if ended not in ready:
        os.kill(program, signal.SIGKILL)
    _, status = os.waitpid(program, 0)
    connection.sendall(str(os.waitstatus_to_exitcode(status)).encode())


def serve(listener, owner):
    # A collection in a program would write to all memory that it shares with this process, and so copy it.
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while owner not in select.select([listener, owner], [], [])[0]:
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            require_same_user(connection)
            look_after(connection, owner)
            end()
        connection.close()


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])), os.pidfd_open(int(sys.argv[2])))
