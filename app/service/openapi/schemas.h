#pragma once

#include "api/endpoint.h"
#include <string_view>

namespace service::openapi {

template <class T>
constexpr std::string_view signature()
{
#ifdef _MSC_VER
    return __FUNCSIG__;
#else
    return __PRETTY_FUNCTION__;
#endif
}

/// The name of a struct without its namespaces: what stands around it is the same as around `int`.
template <class T>
QString structName()
{
    constexpr std::string_view known = signature<int>();
    constexpr size_t before = known.find("int");
    constexpr size_t after = known.size() - before - 3;
    std::string_view name = signature<T>();
    name = name.substr(before, name.size() - before - after);
    name = name.substr(name.find_last_of(": ") + 1); // nothing found: npos + 1 is 0
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

template <class T>
struct Wrapped
{
};
template <class T>
struct Wrapped<std::optional<T>>
{
    using Optional = T;
};
template <class T>
struct Wrapped<api::Nullable<T>>
{
    using Nullable = T;
};
template <class T>
struct Wrapped<QList<T>>
{
    using List = T;
};
template <class E>
struct Wrapped<api::Word<E>>
{
    using Word = E;
};
template <class Tag, api::IdForm F>
struct Wrapped<api::Id<Tag, F>>
{
    static constexpr api::IdForm form = F;
};

template <class T>
constexpr bool isWord = requires
{
    typename Wrapped<T>::Word;
};
template <class T>
constexpr bool isNumber = false;
template <class Tag>
constexpr bool isNumber<api::Id<Tag, api::IdForm::Number>> = true;

/// JSON Schemas of the API's types, from their fields(); structs become components that the others refer to.
class Schemas
{
public:
    const QJsonObject &components() const { return m_components; }

    template <class T>
    QJsonObject of()
    {
        using W = Wrapped<T>;
        if constexpr (requires { typename W::Optional; })
            return of<typename W::Optional>();
        else if constexpr (requires { typename W::Nullable; })
            return orNull(of<typename W::Nullable>());
        else if constexpr (requires { typename W::List; })
            return listOf(of<typename W::List>());
        else if constexpr (requires { typename W::Word; })
            return word(wordsOf<typename W::Word>());
        else if constexpr (requires { W::form; })
            return id(W::form);
        else if constexpr (api::Described<T>)
            return component<T>();
        else
            return plain(static_cast<const T *>(nullptr));
    }

    /// Keys of a struct as `{type: object, properties, required}`, not as a component.
    template <api::Described T>
    QJsonObject object()
    {
        QJsonObject properties;
        QJsonArray required;
        addMembers<T>(properties, required);
        return objectOf(properties, required);
    }

    static QJsonObject listOf(const QJsonObject &items);
    static QJsonObject id(api::IdForm form);
    static QJsonObject orNull(QJsonObject schema);
    static QJsonObject objectOf(const QJsonObject &properties, const QJsonArray &required);
    static QJsonObject reference(const QString &component);
    void add(const QString &component, const QJsonObject &schema) { m_components.insert(component, schema); }

private:
    template <class T>
    QJsonObject component()
    {
        const QString name = structName<T>();
        if (!m_components.contains(name)) {
            m_components.insert(name, QJsonObject()); // it may hold itself
            m_components.insert(name, object<T>());
        }
        return reference(name);
    }
    template <api::Described T>
    void addMembers(QJsonObject &properties, QJsonArray &required)
    {
        std::apply([&](const auto &...fields) { (addMember(properties, required, fields), ...); }, T::fields());
    }
    template <class Owner, class Value>
    void addMember(QJsonObject &properties, QJsonArray &required, const api::Field<Owner, Value> &field)
    {
        // these have an empty value, and that is written as null
        constexpr bool mayBeNull = std::is_same_v<Value, api::Timestamp> || isWord<Value> || isNumber<Value>;
        const QJsonObject schema = of<Value>();
        properties.insert(QLatin1StringView(field.key),
                          withOtherNames(mayBeNull && !field.isRequired ? orNull(schema) : schema, field.aliases));
        if (field.isRequired)
            required.append(QLatin1StringView(field.key));
    }
    template <class Owner, class Value>
    void addMember(QJsonObject &properties, QJsonArray &required, const api::Inlined<Owner, Value> &)
    {
        addMembers<Value>(properties, required);
    }
    template <class E>
    static QStringList wordsOf()
    {
        QStringList words;
        for (const auto &[value, word] : names(E{}))
            words << QString::fromLatin1(word);
        return words;
    }
    static QJsonObject withOtherNames(QJsonObject schema, const std::array<const char *, 4> &names);
    static QJsonObject word(const QStringList &known);
    static QJsonObject plain(const QString *);
    static QJsonObject plain(const bool *);
    static QJsonObject plain(const double *);
    static QJsonObject plain(const int *);
    static QJsonObject plain(const qint64 *);
    static QJsonObject plain(const QJsonObject *);
    static QJsonObject plain(const QJsonArray *);
    static QJsonObject plain(const QJsonValue *);
    static QJsonObject plain(const api::RawJson *);
    static QJsonObject plain(const api::Timestamp *);
    static QJsonObject plain(const api::FilePart *);

    QJsonObject m_components{};
};

} // namespace service::openapi
