"""A hostile web on loopback: raw asyncio sockets, many virtual hosts, odd TLS.  No dependency but `cryptography`."""

import asyncio
import collections
import contextlib
import datetime as dt
import pathlib
import ssl
import threading
from dataclasses import dataclass

from . import chrome


@dataclass
class R:
    """One plain answer.  `%%HOST%%` in body and header values becomes the host that was asked."""

    body: str | bytes = ""
    status: int = 200
    headers: tuple = ()
    type: str | None = "text/html; charset=utf-8"
    reason: str | None = None
    charset: str = "utf-8"


@dataclass
class Request:
    method: str
    target: str
    host: str
    scheme: str
    headers: dict
    hit: int  # 1 at the first request of this target
    reader: asyncio.StreamReader = None
    writer: asyncio.StreamWriter = None

    @property
    def path(self):
        return self.target.split("?", 1)[0]

    @property
    def cookie(self):
        return self.headers.get("cookie", "")


REASONS = {
    200: "OK",
    201: "Created",
    202: "Accepted",
    203: "Non-Authoritative Information",
    204: "No Content",
    301: "Moved Permanently",
    302: "Found",
    303: "See Other",
    304: "Not Modified",
    307: "Temporary Redirect",
    308: "Permanent Redirect",
    400: "Bad Request",
    401: "Unauthorized",
    402: "Payment Required",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    410: "Gone",
    429: "Too Many Requests",
    451: "Unavailable For Legal Reasons",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


def encode(answer: R, request: Request) -> bytes:
    def fill(text):
        return text.replace("%%HOST%%", request.host).replace("%%PATH%%", request.target)

    body = answer.body if isinstance(answer.body, bytes) else fill(answer.body).encode(answer.charset, "replace")
    reason = answer.reason if answer.reason is not None else REASONS.get(answer.status, "")
    head = [f"HTTP/1.1 {answer.status} {reason}", "Date: Mon, 12 Jan 2026 08:00:00 GMT", "Server: nginx"]
    names = {name.lower() for name, _ in answer.headers}
    if answer.type and "content-type" not in names:
        head.append(f"Content-Type: {answer.type}")
    if answer.status not in (204, 304) and not names & {"content-length", "transfer-encoding"}:
        head.append(f"Content-Length: {len(body)}")
    head += [f"{name}: {fill(value)}" for name, value in answer.headers]
    head.append("Connection: close")
    raw = "\r\n".join(head).encode("utf-8") + b"\r\n\r\n"
    return raw if request.method == "HEAD" else raw + body


class Web:
    def __init__(self, sites: dict, folder: pathlib.Path):
        self.sites, self.folder = sites, folder
        self.hits = collections.Counter()
        self.log = []
        self.http = self.https = 0
        self.ports = {}  # name of a TLS fault -> port
        self.ready = threading.Event()

    def answer(self, request):
        routes = self.sites.get(request.host)
        if routes is None:
            return R("unknown host", 421)
        for key in (request.target, request.path):
            if key in routes:
                return routes[key]
        if request.path == "/robots.txt":
            return R("Not Found", 404, type="text/plain")
        if "*" in routes:
            return routes["*"]
        if request.path == "/":
            return R(chrome.home(request.host))
        return R(chrome.plain404(request.host), 404)

    async def serve(self, reader, writer, scheme):
        try:
            first = await asyncio.wait_for(reader.readexactly(1), 20)
            if first == b"\x16":  # a TLS greeting on a plain port: what nginx says
                body = b"<html><head><title>400 Bad Request</title></head><body><center><h1>400 Bad Request</h1></center></body></html>"
                writer.write(
                    b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                    + body
                )
                await writer.drain()
                await asyncio.sleep(0.2)
                return
            head = first + await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 20)
            lines = head.decode("latin-1").split("\r\n")
            method, target, _ = lines[0].split(" ", 2)
            headers = {k.strip().lower(): v.strip() for k, _, v in (line.partition(":") for line in lines[1:] if line)}
            host = headers.get("host", "").split(":")[0].lower()
            self.hits[host, target] += 1
            self.log.append((scheme, host, target))
            request = Request(method, target, host, scheme, headers, self.hits[host, target], reader, writer)
            answer = self.answer(request)
            while callable(answer):
                answer = answer(request)
                if asyncio.iscoroutine(answer):
                    answer = await answer
            if answer is not None:
                writer.write(encode(answer, request) if isinstance(answer, R) else answer)
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError, TimeoutError, ValueError, asyncio.LimitOverrunError):
            pass
        finally:
            with contextlib.suppress(OSError):
                writer.close()

    async def main(self):
        plain = await asyncio.start_server(lambda r, w: self.serve(r, w, "http"), "127.0.0.1", 0, limit=1 << 20)
        self.http = plain.sockets[0].getsockname()[1]
        for name, context in contexts(self.folder, list(self.sites)).items():
            server = await asyncio.start_server(lambda r, w: self.serve(r, w, "https"), "127.0.0.1", 0, ssl=context)
            self.ports[name] = server.sockets[0].getsockname()[1]
        for name, number in {"alert-version": 70, "alert-handshake": 40, "alert-name": 112}.items():
            server = await asyncio.start_server(lambda r, w, n=number: alert(r, w, n), "127.0.0.1", 0)
            self.ports[name] = server.sockets[0].getsockname()[1]
        self.https = self.ports["good"]
        self.ports["plain-http"] = self.http
        self.ports["closed"] = free_port()
        self.ready.set()
        await asyncio.Event().wait()

    def start(self):
        threading.Thread(target=lambda: asyncio.run(self.main()), daemon=True).start()
        self.ready.wait(30)


async def alert(reader, writer, number):
    """A server that shares no protocol or cipher with us: it reads the greeting, sends a fatal alert, and closes."""
    await reader.read(4096)
    writer.write(bytes([0x15, 3, 1, 0, 2, 2, number]))
    await writer.drain()
    await asyncio.sleep(0.2)
    writer.close()


def free_port():
    import socket

    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def contexts(folder, hosts):
    """Certificates made now: a CA to trust, and servers that are right or wrong in one way each."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    now = dt.datetime.now(dt.UTC)
    day = dt.timedelta(days=1)

    def name(text):
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    def ca(text):
        key = ec.generate_private_key(ec.SECP256R1())
        cert = (
            x509.CertificateBuilder()
            .subject_name(name(text))
            .issuer_name(name(text))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - 900 * day)
            .not_valid_after(now + 900 * day)
            .add_extension(x509.BasicConstraints(True, None), True)
            .add_extension(x509.KeyUsage(True, False, False, False, False, True, True, False, False), True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
            .sign(key, hashes.SHA256())
        )
        return key, cert

    def leaf(label, names, issuer, start=now - 10 * day, end=now + 80 * day, subject=None):
        key = ec.generate_private_key(ec.SECP256R1())
        subject = name(subject or names[0][:60])
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(start)
            .not_valid_after(end)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(n) for n in names]), False)
        )
        if issuer is None:
            cert = builder.issuer_name(subject).sign(key, hashes.SHA256())
        else:
            cert = (
                builder.issuer_name(issuer[1].subject)
                .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer[0].public_key()), False)
                .sign(issuer[0], hashes.SHA256())
            )
        pem = folder / f"{label}.pem"
        pem.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            + cert.public_bytes(serialization.Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        return context

    folder.mkdir(parents=True, exist_ok=True)
    good, stranger = ca("Hostile Web Root"), ca("Root That Nobody Knows")
    (folder / "ca.pem").write_bytes(good[1].public_bytes(serialization.Encoding.PEM))
    return {
        "good": leaf("good", hosts, good, subject="good"),
        "expired": leaf("expired", hosts, good, now - 400 * day, now - 35 * day, subject="expired"),
        "self-signed": leaf("self-signed", hosts, None, subject="self"),
        "hostname": leaf("hostname", ["shared17.cheap-hosting.example"], good),
        "stranger": leaf("stranger", hosts, stranger, subject="stranger"),
        "expired-self-signed": leaf("expired-self", hosts, None, now - 800 * day, now - 435 * day, subject="localhost"),
    }
