#pragma once

#include "models/workspace.h"
#include <functional>
#include <QCoreApplication>
#include <QWidget>
#include <variant>

/// The settings dialog as data: pages of rows, each row an option with the widget that suits it.
namespace ui {

struct Entry
{
    QString label{};
    QVariant value{};
};

struct ChoiceRow
{
    QString label{};
    models::Option<QString> option{};
    QList<Entry> entries{};
    QString note{};
};
struct NumberRow
{
    QString label{};
    models::Option<int> option{};
    int least = 0;
    int most = 0;
    int step = 1;
    int divisor = 1; ///< stored value = shown value * divisor
    QString suffix{};
    QString note{};
};
struct ShareRow
{
    QString label{};
    models::Option<double> option{}; ///< 0..1, shown in percent
    QString note{};
};
struct SwitchRow
{
    QString label{};
    models::Option<bool> option{};
    QString note{};
};
using SettingsRow = std::variant<ChoiceRow, NumberRow, ShareRow, SwitchRow>;

struct SettingsPage
{
    QString icon{};
    QString title{};
    QList<SettingsRow> rows{};
    std::function<QWidget *(models::Workspace &)> make{}; ///< instead of rows
};

QList<SettingsPage> settingsPages();
QWidget *createSettingsPage(const SettingsPage &page, models::Workspace &workspace);

} // namespace ui
