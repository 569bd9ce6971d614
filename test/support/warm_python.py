"""Runs a Python program in a process that has imported PyTorch already.

    python -I -S warm_python.py OWNER [-W ignore] (-c CODE | FILE) [ARGUMENT …]

does what `python [-W ignore] (-c CODE | FILE) [ARGUMENT …]` does, without the two and a half seconds of PyTorch's
import: the tests run more than a hundred such programs. The first call starts warm_python_server.py, which imports
PyTorch and ends with the process OWNER. Each program is a fork of it, with its caller's standard streams, folder and
environment. Environment variables that PyTorch reads at its import are those of the first call.
"""

import json
import os
import socket
import struct
import sys


def address(owner):
    """The server's name in Linux's abstract namespace, of which nothing is left when the server ends."""
    interpreter = os.lstat(sys.executable)
    return f"\0torchnode-python-{owner}-{interpreter.st_dev}-{interpreter.st_ino}"


def require_same_user(connection):
    """An abstract name is open to every user."""
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    if user != os.getuid():
        raise PermissionError(f"the socket's other end is a process of user {user}")


def start_server(owner):
    """Starts the server, if no other call is quicker. Connections wait until it has imported PyTorch."""
    with socket.socket(socket.AF_UNIX) as listener:
        try:
            listener.bind(address(owner))
        except OSError:
            return
        listener.listen(64)
        if os.fork() > 0:
            return
        # The caller reads this process's streams to their ends.
        null = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(null, stream)
        os.setsid()
        os.set_inheritable(listener.fileno(), True)
        server = os.path.join(os.path.dirname(__file__), "warm_python_server.py")
        arguments = [sys.executable, server, str(listener.fileno()), owner]
        os.execve(sys.executable, arguments, {**os.environ, "OMP_NUM_THREADS": "1"})


def connect(owner):
    while True:
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(address(owner))
            require_same_user(connection)
            return connection
        except ConnectionRefusedError:
            connection.close()
            start_server(owner)


def run(owner, arguments):
    """Has the server run a program, and ends as the program does."""
    with connect(owner) as connection:
        request = json.dumps([arguments, os.getcwd(), dict(os.environ)]).encode()
        socket.send_fds(connection, [struct.pack("q", len(request))], [0, 1, 2])
        connection.sendall(request)
        status = connection.recv(16)
    if not status:
        sys.exit(f"the process that imports PyTorch has ended: see whether {sys.executable} can import it")
    if int(status) < 0:
        os.kill(os.getpid(), -int(status))
    sys.exit(int(status))


if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2:])
