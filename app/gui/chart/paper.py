"""The chart as a page: drawn by the same hand in black on white, and below it the same as tables that can be read."""

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from app.course import Course
from app.engine.pack import Pack
from app.gui.chart import words
from app.gui.chart.table import bar_rows, visit_heads, visit_rows
from app.gui.chart.view import period, plot_of, words_of
from app.gui.language import language
from app.gui.pack_words import shown
from app.gui.session import Session
from app.gui.sheet.sample_mark import mark_of
from app.gui.theme import Theme
from app.gui.words import day, person
from app.handouts.direction import apart
from app.handouts.tables import Table, TablePage, tables_pdf
from app.records import PatientRecord

translate = QCoreApplication.translate
WIDE = 760


def course_pdf(session: Session, patient: PatientRecord, course: Course) -> bytes:
    """The course of one patient's pain, for the paper record or a letter."""
    today = session.now().date()
    about = [" · ".join([apart(patient.name, rightward=True), *person(patient, {}, today)]), period(course)]
    tables = [Table(translate("Chart", "Visits"), visit_heads(), tuple(visit_rows(shown(session.pack), course)), 3)]
    if course.bars:
        heads = (translate("Chart", "Taken or done"), translate("Chart", "Dose"), translate("Chart", "When"))
        rows = tuple(bar_rows(shown(session.pack), course))
        note = translate("Chart", "As the plans and answers of the visits have it; nobody has checked what was taken.")
        tables.append(Table(translate("Chart", "Taken or done"), heads, rows, 2, (note,)))
    footer = translate("Chart", "Printed {day}").format(day=day(today))
    page = TablePage(
        day=today,
        title=translate("Chart", "Pain and medicines"),
        about=tuple(about),
        tables=tuple(tables),
        footer=" · ".join(part for part in (apart(session.clinic().name, rightward=True), footer) if part),
        figure=drawing(shown(session.pack), course),
        alt=words.whole(shown(session.pack), course),
        language=language(),
        sample=mark_of(session, patient.id, language()),
    )
    return tables_pdf(page)


def drawing(pack: Pack, course: Course) -> str:
    """The chart as SVG: vectors and text, so that paper shows it as sharp as it can."""
    plot = plot_of(pack, course, Theme("light"), WIDE, plain=True)
    target = QByteArray()
    buffer = QBuffer(target)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setResolution(96)
    made.setSize(QSize(WIDE, plot.height))
    made.setViewBox(QRectF(0, 0, WIDE, plot.height))
    painter = QPainter(made)
    plot.paint(painter, words_of(course, plot))
    painter.end()
    return bytes(target.data()).decode("utf-8")
