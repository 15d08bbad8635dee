"""Opens pages in headless Chromium, does what it is told, and prints what it saw as JSON.

A task is a line of standard input: {"page": file, "fragment": "", "width": 1280, "height": 900,
"scheme": "light", "script": true, "steps": [[verb, argument, ...], ...]}. Its answer
is a line: {"seen": [...], "requests": [...], "complaints": [...], "alarms": [...]}: what each `read`, `walk` and `axe` step
saw, as strings; every address that was asked for beside the page; every error of the console and
of this script; and whatever ran that should not have.
"""

import json
import pathlib
import shutil
import signal
import sys

from playwright.sync_api import sync_playwright

# The steps that only look; after the others the page has to come to rest first.
LOOKS = {"read", "axe", "picture", "print"}
ALARM = "window.alarms = []; window.alert = (words) => window.alarms.push(String(words));"


def check_accessibility(page):
    import axe_playwright_python

    folder = pathlib.Path(axe_playwright_python.__file__).parent
    page.evaluate((folder / "axe.min.js").read_text(encoding="utf-8"))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = page.evaluate(
        "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})", tags)
    return [
        f"{rule['id']}: {node['html'][:160]}"
        for rule in found["violations"] for node in rule["nodes"]
    ]


def walk_by_keyboard(page, most):
    """Presses Tab until the focus comes round; returns what had it, and what of it lay hidden."""
    reached, hidden = [], []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate("""() => {
            const element = document.activeElement;
            if (!element || element === document.body) return null;
            const box = element.getBoundingClientRect();
            const [x, y] = [box.x + Math.min(box.width, innerWidth) / 2, box.y + Math.min(box.height, 40) / 2];
            const top = document.elementFromPoint(x, y);
            const seen = Boolean(top) && (element.contains(top) || top.contains(element));
            const name = element.tagName.toLowerCase() + (element.id ? "#" + element.id : "");
            return [name + " " + element.textContent.trim().slice(0, 40), seen];
        }""")
        if stop is None:
            break
        reached.append(stop[0])
        if not stop[1]:
            hidden.append(stop[0])
    return [reached, hidden]


def take(page, step):
    verb, *words = step
    if verb == "read":
        sight = page.evaluate(words[0])
        return [[str(one) for one in sight] if isinstance(sight, list) else [str(sight)]]
    if verb == "axe":
        return [check_accessibility(page)]
    if verb == "walk":
        return walk_by_keyboard(page, int(words[0]))
    if verb == "click":
        page.click(words[0])
    elif verb == "hover":
        page.hover(words[0])
    elif verb == "type":
        page.fill(words[0], words[1])
    elif verb == "choose":
        page.select_option(words[0], words[1])
    elif verb == "press":
        page.keyboard.press(words[0])
    elif verb == "focus":
        page.focus(words[0])
    elif verb == "medium":
        page.emulate_media(media=words[0])
    elif verb == "go":
        page.evaluate("fragment => { location.hash = fragment; }", words[0])
    elif verb == "picture":
        page.screenshot(path=words[0], full_page=len(words) > 1)
    elif verb == "print":
        page.pdf(path=words[0], prefer_css_page_size=True)
    else:
        raise ValueError(verb)
    return []


def settle(page):
    """Waits until the page has come to rest: the count is announced once the typing rests."""
    page.wait_for_timeout(180)


def browse(task, browser):
    context = browser.new_context(
        viewport={"width": task.get("width", 1280), "height": task.get("height", 900)},
        color_scheme=task.get("scheme", "light"), java_script_enabled=task.get("script", True))
    context.add_init_script(ALARM)
    address = pathlib.Path(task["page"]).absolute().as_uri()
    requests, complaints = [], []

    def watch(route):
        requests.append(route.request.url)
        route.abort()

    context.route(lambda url: url.split("#")[0] != address, watch)
    page = context.new_page()
    page.on("console", lambda line: complaints.append(line.text) if line.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: dialog.dismiss())
    seen, alarms = [], []
    # A page that never answers must be a complaint, not a test without end.
    signal.alarm(60)
    try:
        page.goto(address + task.get("fragment", ""))
        is_at_rest = False
        for step in task["steps"]:
            if step[0] in LOOKS and not is_at_rest:
                settle(page)
            is_at_rest = step[0] in LOOKS
            seen += take(page, step)
        if not is_at_rest:
            settle(page)
        alarms = page.evaluate("window.alarms ?? []")
    except Exception as error:  # What goes wrong here must be read in the test.
        complaints.append(f"{type(error).__name__}: {error}")
    signal.alarm(0)
    context.close()
    return {"seen": seen, "requests": requests, "complaints": complaints, "alarms": alarms}


def give_up(*_):
    raise TimeoutError("the page did not answer within a minute")


signal.signal(signal.SIGALRM, give_up)
with sync_playwright() as play:
    chromium = play.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
    for line in sys.stdin:
        print(json.dumps(browse(json.loads(line), chromium)), flush=True)
    chromium.close()
