"""A screen reader's view of the running program; see tst_atspi.sh."""
import itertools
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20
heard = []


def hear(event):
    heard.append(event)


def turn():
    """Lets events in for a moment."""
    context = GLib.MainContext.default()
    until = time.monotonic() + 0.05
    while time.monotonic() < until:
        if not context.iteration(False):
            time.sleep(0.005)


def wait(what, look):
    """What `look` finds, as soon as it finds something."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        turn()
        try:
            found = look()
        except Exception:  # objects come and go while the program starts
            found = None
        if found:
            return found
    raise AssertionError("no " + what)


def check(is_so, what):
    if not is_so:
        raise AssertionError(what)


def all_below(node):
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield child
            if child.getRole() != pyatspi.ROLE_TEXT:  # the segments are looked at one by one
                yield from all_below(child)


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app is not None and "scriptix" in app.name.lower()), None)


def open_sample(app):
    def sample():
        return next((n for n in all_below(app) if n.getRole() == pyatspi.ROLE_PUSH_BUTTON and "sample" in n.name.lower()
                     and n.getState().contains(pyatspi.STATE_SHOWING)), None)
    button = wait("button for the sample", sample)
    actions = button.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    actions.doAction(names.index("Press"))


def transcript(app):
    def text():
        return next((n for n in all_below(app) if n.getRole() == pyatspi.ROLE_TEXT and n.childCount > 0
                     and n.queryText().characterCount > 0), None)
    return wait("transcript", text)


def heard_one(kind, matches=lambda event: True):
    return wait(kind, lambda: next((e for e in heard if e.type.startswith(kind) and matches(e)), None))


def reads(view):
    text = view.queryText()
    whole = text.getText(0, -1)
    check(view.name == "Transcript", "the text is called " + repr(view.name))
    check(len(whole) == text.characterCount, "the text is not as long as it says")
    check("\n" in whole, "the text is one paragraph")
    states = view.getState()
    for state in (pyatspi.STATE_EDITABLE, pyatspi.STATE_MULTI_LINE, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_SHOWING):
        check(states.contains(state), "the text lacks the state " + str(state))
    word, start, end = text.getTextAtOffset(2, pyatspi.TEXT_BOUNDARY_WORD_START)
    check(word and whole[start:end] == word, "words cannot be read: " + repr((word, start, end)))
    line, start, end = text.getTextAtOffset(2, pyatspi.TEXT_BOUNDARY_LINE_START)
    check(line and whole[start:end] == line, "lines cannot be read: " + repr((line, start, end)))
    _, _, width, height = text.getCharacterExtents(0, pyatspi.DESKTOP_COORDS)
    check(width > 0 and height > 0, "the first letter is nowhere")
    return whole


def has_segments(view, whole):
    lines = whole.split("\n")
    check(view.childCount == len(lines), "%d children for %d segments" % (view.childCount, len(lines)))
    for i in (0, len(lines) - 1):
        segment = view.getChildAtIndex(i)
        check(lines[i] in segment.name, "segment %d is called %r" % (i, segment.name))
        check(segment.name != lines[i] and "00:" in segment.name, "segment %d does not tell its time" % i)
        check(segment.getRole() == pyatspi.ROLE_PARAGRAPH, "segment %d is a %s" % (i, segment.getRoleName()))
        check(segment.parent == view, "segment %d has another parent" % i)


def listen():
    kinds = ("object:text-changed", "object:text-caret-moved", "object:text-selection-changed")
    pyatspi.Registry.deregisterEventListener(hear, *kinds)
    pyatspi.Registry.registerEventListener(hear, *kinds)


def is_heard(view):
    """The program learns of its listeners by and by, and sends nothing before: moves the caret until that is heard."""
    text = view.queryText()
    places = itertools.cycle((3, 2))
    def moved():
        listen()  # again: who begins while the program starts may have been missed
        text.setCaretOffset(next(places))
        turn()
        return any(event.type.startswith("object:text-caret-moved") for event in heard)
    wait("event of a moving caret", moved)


def moves_the_caret(view):
    text = view.queryText()
    del heard[:]
    check(text.setCaretOffset(5), "the caret cannot be set")
    heard_one("object:text-caret-moved", lambda e: e.detail1 == 5)
    check(text.caretOffset == 5, "the caret is at %d" % text.caretOffset)
    del heard[:]
    check(text.addSelection(0, 4), "nothing can be selected")
    heard_one("object:text-selection-changed")
    check(text.getSelection(0) == (0, 4), "selected is " + repr(text.getSelection(0)))
    check(text.removeSelection(0), "the selection cannot be taken away")


def edits(view):
    text = view.queryText()
    before = text.getText(0, -1)
    edit = view.queryEditableText()
    del heard[:]
    check(edit.insertText(0, "Spoken ", 7), "nothing can be inserted")
    event = heard_one("object:text-changed:insert")
    check(event.detail1 == 0 and event.detail2 == 7 and event.any_data == "Spoken ", "heard " + str(event))
    wait("new text", lambda: text.getText(0, -1) == "Spoken " + before)
    del heard[:]
    check(edit.deleteText(0, 7), "nothing can be deleted")
    event = heard_one("object:text-changed:delete")
    check(event.detail1 == 0 and event.detail2 == 7 and event.any_data == "Spoken ", "heard " + str(event))
    wait("old text", lambda: text.getText(0, -1) == before)


def types(view):
    """By keys, as a person does while the screen reader listens."""
    text = view.queryText()
    check(view.queryComponent().grabFocus(), "the text does not take the focus")
    def focused():
        view.clear_cache()
        return view.getState().contains(pyatspi.STATE_FOCUSED)
    wait("focus", focused)
    text.setCaretOffset(0)
    del heard[:]
    pyatspi.Registry.generateKeyboardEvent(0, "x", pyatspi.KEY_STRING)
    heard_one("object:text-changed:insert", lambda e: e.any_data == "x")
    heard_one("object:text-caret-moved", lambda e: e.detail1 == 1)
    check(text.getText(0, 1) == "x", "typed text is not there")


def main():
    listen()
    app = wait("program", program)
    frame = wait("window", lambda: next((n for n in app if n.getRole() == pyatspi.ROLE_FRAME), None))
    check(frame.name != "", "the window has no name")
    open_sample(app)
    view = transcript(app)
    whole = reads(view)
    has_segments(view, whole)
    is_heard(view)
    moves_the_caret(view)
    edits(view)
    types(view)
    print("all is well")


try:
    main()
except AssertionError as error:
    print("failed:", error)
    for line in heard[-8:]:
        print("  heard", line.type, line.detail1, line.detail2, repr(line.any_data))
    sys.exit(1)
