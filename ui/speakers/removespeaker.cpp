#include "ui/speakers/removespeaker.h"

#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RemoveSpeaker::RemoveSpeaker(const QList<document::Speaker> &speakers, qsizetype speaker, qsizetype segments,
                             QWidget *parent)
    : QDialog(parent)
    , m_heirs(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove Speaker"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    auto *question
        = plainLabel(tr("Who gets the %n segments of “%1”?", nullptr, int(segments)).arg(speakers.value(speaker).name));
    question->setWordWrap(true);
    question->setMinimumWidth(320);
    column->addWidget(question);
    m_heirs->addItem(tr("Nobody"), -1);
    for (qsizetype i = 0; i < speakers.size(); ++i) {
        if (i != speaker)
            m_heirs->addItem(speakers[i].name, int(i));
    }
    m_heirs->setAccessibleName(tr("Who gets the segments"));
    m_heirs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_heirs);
    column->addWidget(quietLabel(tr("You can undo this.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole);
    remove->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(m_heirs->currentData().toInt()); });
    column->addWidget(buttons);
}

} // namespace ui
