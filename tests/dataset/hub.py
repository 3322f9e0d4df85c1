"""A stand-in for a hub: it speaks the few calls that publishing makes, on loopback, from memory.

It is no hub: no login, no Xet storage, no upload in several parts, no review of the card. It keeps
what matters here: commits that need the right parent, tags that exist once, Parquet files that go to
the large-file storage first and are named by their digest in the commit, and which calls were made
with which headers.
"""

import base64
import json
import re
import threading
from dataclasses import dataclass, field
from hashlib import sha1, sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

REPO = r"/api/datasets/(?P<repo>[^/]+/[^/]+)"


@dataclass
class Repo:
    commits: dict[str, dict[str, bytes]] = field(default_factory=lambda: {"0" * 40: {".gitattributes": b""}})
    head: str = "0" * 40
    tags: dict[str, str] = field(default_factory=dict)

    def at(self, revision: str) -> dict[str, bytes] | None:
        return self.commits.get(self.tags.get(revision, self.head if revision == "main" else revision))


@dataclass
class Hub:
    """The state behind the server.

    `fail` makes the next call whose path matches answer 500, `refuse` every such call 403.
    """

    repos: dict[str, Repo] = field(default_factory=dict)
    large: dict[str, bytes] = field(default_factory=dict)  # by SHA-256
    calls: list[str] = field(default_factory=list)
    authorizations: set[str] = field(default_factory=set)
    fail: str | None = None
    refuse: str | None = None
    endpoint: str = ""

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, Any]:
        self.calls.append(f"{method} {path}")
        if code := self.disturbed(path):
            return code, {"error": "the stand-in was told to fail"}
        if path == "/api/repos/create":
            return self.create(json.loads(body))
        if path == "/api/validate-yaml":
            return 200, {"errors": [], "warnings": []}
        if method == "PUT":
            return self.store(path.rsplit("/", 1)[1], body)
        for pattern, work in self.routes().items():
            if matched := re.fullmatch(pattern, f"{method} {path}"):
                repo = self.repos.get(matched["repo"])
                missing: tuple[int, Any] = (404, {"error": "Repository not found"})
                answer: tuple[int, Any] = work(repo, matched, body) if repo else missing
                return answer
        return 400, {"error": f"the stand-in does not know {method} {path}"}

    def disturbed(self, path: str) -> int:
        if self.fail and re.search(self.fail, path):
            self.fail = None
            return 500
        return 403 if self.refuse and re.search(self.refuse, path) else 0

    def create(self, asked: dict[str, str]) -> tuple[int, Any]:
        name = f"{asked.get('organization') or 'me'}/{asked['name']}"
        found = {"url": f"{self.endpoint}/datasets/{name}", "name": name}
        if name in self.repos:
            return 409, found | {"error": "exists"}
        self.repos[name] = Repo()
        return 200, found

    def routes(self) -> dict[str, Any]:
        return {
            rf"GET {REPO}": self.info,
            rf"GET {REPO}/revision/(?P<revision>[^/]+)": self.info,
            rf"GET {REPO}/refs": self.refs,
            rf"POST {REPO}/preupload/main": self.preupload,
            r"POST /datasets/(?P<repo>[^/]+/[^/]+)\.git/info/lfs/objects/batch": self.batch,
            rf"POST {REPO}/commit/main": self.commit,
            rf"POST {REPO}/tag/(?P<revision>[^/]+)": self.tag,
            r"(GET|HEAD) /datasets/(?P<repo>[^/]+/[^/]+)/resolve/(?P<revision>[^/]+)/(?P<file>.+)": self.file,
        }

    def info(self, repo: Repo, matched: re.Match[str], body: bytes) -> tuple[int, Any]:
        siblings = [{"rfilename": name} for name in repo.commits[repo.head]]
        return 200, {
            "id": matched["repo"],
            "sha": repo.head,
            "private": False,
            "siblings": siblings,
            "tags": [],
        }

    def refs(self, repo: Repo, matched: re.Match[str], body: bytes) -> tuple[int, Any]:
        tags = [
            {"name": name, "ref": f"refs/tags/{name}", "targetCommit": target}
            for name, target in repo.tags.items()
        ]
        branch = {"name": "main", "ref": "refs/heads/main", "targetCommit": repo.head}
        return 200, {"branches": [branch], "converts": [], "tags": tags}

    def preupload(self, repo: Repo, matched: re.Match[str], body: bytes) -> tuple[int, Any]:
        files = [
            {
                "path": file["path"],
                "uploadMode": "lfs" if file["path"].endswith(".parquet") else "regular",
                "shouldIgnore": False,
            }
            for file in json.loads(body)["files"]
        ]
        return 200, {"files": files}

    def batch(self, repo: Repo, matched: re.Match[str], body: bytes) -> tuple[int, Any]:
        """Tell where each large file goes; one that is there needs no upload."""
        objects = [
            {"oid": one["oid"], "size": one["size"]}
            | (
                {}
                if one["oid"] in self.large
                else {"actions": {"upload": {"href": f"{self.endpoint}/large/{one['oid']}"}}}
            )
            for one in json.loads(body)["objects"]
        ]
        return 200, {"transfer": "basic", "objects": objects}

    def store(self, oid: str, body: bytes) -> tuple[int, Any]:
        if sha256(body).hexdigest() != oid:
            return 422, {"error": "not the file of that digest"}
        self.large[oid] = body
        return 200, {}

    def commit(self, repo: Repo, matched: re.Match[str], body: bytes) -> tuple[int, Any]:
        lines = [json.loads(line) for line in body.splitlines()]
        [header] = [line["value"] for line in lines if line["key"] == "header"]
        if header.get("parentCommit") not in {None, repo.head}:
            return 412, {"error": "the parent is not the head"}
        files = dict(repo.commits[repo.head])
        for line in lines:
            value = line["value"]
            if line["key"] == "file":
                files[value["path"]] = base64.b64decode(value["content"])
            elif line["key"] == "lfsFile":
                if value["oid"] not in self.large:
                    return 422, {"error": f"{value['path']} was never uploaded"}
                files[value["path"]] = self.large[value["oid"]]
            elif line["key"] == "deletedFile":
                del files[value["path"]]
        repo.head = sha1(body + repo.head.encode()).hexdigest()
        repo.commits[repo.head] = files
        return 200, {
            "commitUrl": f"{self.endpoint}/datasets/{matched['repo']}/commit/{repo.head}",
            "commitOid": repo.head,
            "success": True,
        }

    def tag(self, repo: Repo, matched: re.Match[str], body: bytes) -> tuple[int, Any]:
        name = json.loads(body)["tag"]
        if name in repo.tags:
            return 409, {"error": "tag exists"}
        repo.tags[name] = matched["revision"]
        return 200, {}

    def file(self, repo: Repo, matched: re.Match[str], body: bytes) -> tuple[int, Any]:
        files = repo.at(matched["revision"])
        if files is None or matched["file"] not in files:
            return 404, {"error": "Entry not found"}
        return 200, files[matched["file"]]


def serve(hub: Hub) -> ThreadingHTTPServer:
    """Start the server on a free port of loopback and return it; `shutdown` ends it."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            while self.headers.get("Transfer-Encoding") == "chunked":
                body += (chunk := self.rfile.read(int(self.rfile.readline(), 16)))
                self.rfile.readline()
                if not chunk:
                    break
            if "Authorization" in self.headers:
                hub.authorizations.add(self.headers["Authorization"])
            path = self.path.split("?", 1)[0]
            code, found = hub.answer(self.command, path, body)
            data = found if isinstance(found, bytes) else json.dumps(found).encode()
            self.send_response(code)
            self.send_header("Content-Length", str(len(data)))
            if isinstance(found, bytes):
                self.send_header("ETag", f'"{sha1(data).hexdigest()}"')
                self.send_header("X-Repo-Commit", path.split("/")[5])
            if code == 404:
                kind = "RepoNotFound" if "Repository" in str(found) else "EntryNotFound"
                self.send_header("X-Error-Code", kind)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_HEAD = answer  # noqa: N815 - the names that http.server looks for

        def log_message(self, *_: object) -> None:
            """Keep the output of the tests clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    hub.endpoint = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
