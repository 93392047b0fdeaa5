"""Hooks for schemathesis: the token that each operation needs, and identifiers of what there is.

The sandbox says where it is in the environment variable SANDBOX, as the line that it prints when it starts.
"""

import itertools
import json
import os

import requests
import schemathesis

SANDBOX = json.loads(os.environ["SANDBOX"])
BASE = SANDBOX["base_url"]
CLIENT = {"client_id": SANDBOX["client_id"], "client_secret": SANDBOX["client_secret"]}
CONNECTOR = "338178e6-3d01-564f-9a7b-52ca442459bf"
SCOPES = [
    "payments:admin",
    "payments:read-only",
    "payments:allow-sensitive",
    "payments:validate",
    "payments:cancel",
    "payment-links:admin",
]

turn = itertools.count()
service = {}


def post(path, token=None, **body):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer = requests.post(BASE + path, json=body, headers=headers, timeout=10)
    return answer.json() if answer.content else {}


class User:
    """A user with a connection, accounts and transactions; another one when it is gone."""

    def __init__(self):
        self.id, self.token = SANDBOX["user"]["id"], SANDBOX["user"]["token"]
        self.ids = {}

    def live(self):
        """The identifiers of what the user has, found anew now and then."""
        if next(turn) % 50 == 0 or not self.ids:
            self.find()
        return self.ids

    def find(self):
        me = requests.get(BASE + "users/me", headers=self.headers(), timeout=10)
        if me.status_code != 200:
            made = post("auth/init", **CLIENT)
            self.id, self.token = made["id_user"], made["auth_token"]
        if not self.list("connections"):
            added = post("users/me/connections", self.token, id_connector=59, login="fuzz", password="fuzz")
            accounts = self.list("accounts?all")
            for account in accounts[:2]:
                post(f"users/me/accounts/{account['id']}", self.token, disabled=False)
        self.ids = {
            "connection": [item["id"] for item in self.list("connections")],
            "account": [item["id"] for item in self.list("accounts")],
            "transaction": [item["id"] for item in self.list("transactions?limit=5")],
            "source": [],
        }

    def list(self, path):
        answer = requests.get(f"{BASE}users/me/{path}", headers=self.headers(), timeout=10)
        name = path.split("?")[0]
        return answer.json().get(name, []) if answer.status_code == 200 else []

    def headers(self):
        return {"Authorization": f"Bearer {self.token}"}


USER = User()


def token(kind):
    if kind == "service":
        if next(turn) % 200 == 0 or not service:
            service.update(post("auth/token", grant_type="client_credentials", scope=SCOPES, **CLIENT))
        return service["token"]
    return {"user": USER.token, "config": SANDBOX["config_token"], "users": SANDBOX["users_token"]}[kind]


def live(name, value, ids, kind):
    """In place of a value of a path that cannot be known, one that leads somewhere."""
    if name == "user":
        return "me" if kind == "user" else USER.id
    found = ids.get(name) or [1]
    if isinstance(value, int):
        return found[value % len(found)]
    return CONNECTOR if len(str(value)) == 36 else value


@schemathesis.hook
def before_call(context, case, kwargs):
    security = case.operation.definition.raw.get("security") or [{}]
    kind = next(iter(security[0]), None)
    # One call in eight has no token, and the wrong one now and then.
    step = next(turn) % 8
    ids = USER.live()
    if kind:
        sent = {0: None, 1: SANDBOX["users_token"]}.get(step, token(kind))
        case.headers.pop("Authorization", None)
        if sent:
            case.headers["Authorization"] = f"Bearer {sent}"
    # What deletes everything is tried with what is not there.
    if case.method.upper() == "DELETE" and case.path.endswith(("/users/{user}", "/users", "/auth/token")):
        return
    # Without its client application nobody gets another token.
    if case.method.upper() != "GET" and str(case.path_parameters.get("client")) == SANDBOX["client_id"]:
        case.path_parameters["client"] = "10000000"
    if step != 2 and case.path_parameters:
        case.path_parameters = {
            name: live(name, value, ids, kind) for name, value in case.path_parameters.items()
        }
