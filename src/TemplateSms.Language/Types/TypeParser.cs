using System.Globalization;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Shared;

namespace TemplateSms.Language.Types;

/// <summary>Reads a type as it stands in the front matter: <c>string(1..20, truncate)?</c>, <c>int(1..99) = 1</c>, <c>list(date, 3)</c>.</summary>
internal sealed class TypeParser
{
    private const int MostLevels = 8;

    private static readonly string[] _typeNames = [.. TypeWord.Types.Select(type => type.Name)];

    private static readonly string _typeList = $"; a type is one of {string.Join(", ", _typeNames)}";

    private static readonly string[] _modifiers = [.. TypeWord.Modifiers.Select(modifier => modifier.Name)];

    private readonly FrontMatterEntry _entry;
    private readonly string _text;
    private readonly TemplateEncoding _encoding;
    private readonly FindingBag _findings;
    private int _position;
    private int _levels;

    private TypeParser(FrontMatterEntry entry, TemplateEncoding encoding, FindingBag findings)
    {
        _entry = entry;
        _text = entry.Value;
        _encoding = encoding;
        _findings = findings;
    }

    /// <summary>Reads the type and the default of a parameter; a type that cannot be read is <see cref="TemplateType.Error"/>.</summary>
    public static (TemplateType Type, DefaultValue? Default) Parse(FrontMatterEntry entry, TemplateEncoding encoding, FindingBag findings)
    {
        var parser = new TypeParser(entry, encoding, findings);
        var type = parser.ParseType();
        var value = parser.ParseDefault(type);
        if (type.Kind != TypeKind.Error && parser._position < parser._text.Length)
            parser.Report(BindingRules.UnknownType, parser._position, parser._text.Length, parser._text, "; what follows the type cannot be read");
        return (type, value);
    }

    private TemplateType ParseType()
    {
        SkipBlanks();
        var start = _position;
        while (_position < _text.Length && (CharacterClass.ContinuesIdentifier(_text[_position]) || _text[_position] == '.'))
            _position++;
        SkipBrackets();
        var name = _text.Substring(start, _position - start).TrimEnd();
        var arguments = ParseArguments();
        var type = MakeType(name, arguments, start);
        SkipBlanks();
        if (Take('?'))
            type = type with { IsNullable = true };
        return type;
    }

    private TemplateType MakeType(string name, List<Argument>? arguments, int start)
    {
        var end = _position;
        switch (name)
        {
            case "string" or "uri":
                return MakeText(name, arguments, start);
            case "int" or "long" or "decimal":
                return MakeNumber(name, arguments, start);
            case "enum":
                return MakeEnum(arguments, start);
            case "list":
                return MakeList(arguments, start);
        }

        TypeKind? kind = name switch
        {
            "bool" => TypeKind.Bool,
            "date" => TypeKind.Date,
            "time" => TypeKind.Time,
            "datetime" => TypeKind.DateTime,
            "guid" => TypeKind.Guid,
            _ => null,
        };
        if (kind is not null)
        {
            if (arguments is not null)
                return Fail(BindingRules.BadLimit, start, end, $"'{name}' takes no bound");
            return new TemplateType(kind.Value);
        }

        var dotNet = DotNetTypes.Hint(name);
        if (dotNet is null && IsCSharpName(name) && arguments is null)
            return new TemplateType(TypeKind.CSharp) { CSharpName = name };

        var hint = dotNet ?? KnownWords.Type(name) ?? Spelling.Hint(name, _typeNames);
        Report(
            FindingAt(BindingRules.UnknownType, start, end, name.Length == 0 ? _text : name, hint == WordHint.None ? _typeList : hint.Text),
            hint.Suggestion is { } meant ? meant + _text.Substring(start + name.Length, end - start - name.Length) : null);
        return TemplateType.Error;
    }

    // The type arguments and the brackets of C#, which are no part of a type here, but are read to say so: List<string>, int[].
    private void SkipBrackets()
    {
        if (_position + 1 < _text.Length && _text[_position] == ':' && _text[_position + 1] == ':')
        {
            _position += 2;
            while (_position < _text.Length && (CharacterClass.ContinuesIdentifier(_text[_position]) || _text[_position] == '.'))
                _position++;
        }

        var depth = 0;
        for (var i = _position; i < _text.Length; i++)
        {
            if (_text[i] is '<' or '[')
                depth++;
            else if (_text[i] is '>' or ']')
                depth--;
            else if (depth == 0)
                return;
            if (depth == 0)
                _position = i + 1;
        }
    }

    // A type of the user's has a namespace, or at least a name in PascalCase; the words of the language are in lower case.
    private static bool IsCSharpName(string name) =>
        name.Length > 0 && (name.Contains(".") || char.IsUpper(name[0])) && name.Split('.').All(Names.IsIdentifier);

    private TemplateType MakeText(string name, List<Argument>? arguments, int start)
    {
        var limit = TextLimit.None;
        foreach (var argument in arguments ?? [])
        {
            if (TryReadRange(argument, out var least, out var most))
            {
                if (least < 0 || least > most || DecimalDigits.ScaleOf(least) > 0 || DecimalDigits.ScaleOf(most) > 0 || most > int.MaxValue)
                    return Fail(BindingRules.BadLimit, argument, $"'{argument.Text}' is not a range of lengths");
                if (limit.Most is not null)
                    return Fail(BindingRules.BadLimit, argument, $"a second length, '{argument.Text}'");
                limit = limit with { Least = argument.IsRange ? (int)least : 0, Most = (int)most };
                continue;
            }

            if (name == "uri")
                return Fail(BindingRules.BadLimit, argument, $"'{argument.Text}' is not a greatest length; write uri(40)");
            switch (argument.Text)
            {
                case "truncate":
                    limit = limit with { Truncate = true };
                    break;
                case "digits" or "alnum" or "ascii" or "gsm7":
                    if (limit.Alphabet != TextAlphabet.Any)
                        return Fail(BindingRules.BadLimit, argument, $"a second alphabet, '{argument.Text}'");
                    var alphabet = (TextAlphabet)Enum.Parse(typeof(TextAlphabet), argument.Text, ignoreCase: true);
                    limit = limit with { Alphabet = alphabet };
                    break;
                default:
                    var hint = Spelling.Hint(argument.Text, _modifiers);
                    var message = $"'{argument.Text}' is neither a greatest length nor one of truncate, digits, alnum, ascii, gsm7{hint.Text}";
                    Report(
                        FindingAt(BindingRules.BadLimit, argument.Start, argument.Start + argument.Text.Length, message),
                        hint.Suggestion);
                    return TemplateType.Error;
            }
        }

        if (limit is { Truncate: true, Most: null })
            return Fail(BindingRules.BadLimit, start, _position, "'truncate' needs a greatest length; write string(20, truncate)");
        return new TemplateType(name == "uri" ? TypeKind.Uri : TypeKind.String) { Text = limit };
    }

    private TemplateType MakeNumber(string name, List<Argument>? arguments, int start)
    {
        var kind = name switch { "int" => TypeKind.Int, "long" => TypeKind.Long, _ => TypeKind.Decimal };
        if (arguments is null)
            return new TemplateType(kind);
        if (arguments.Count != 1 || !arguments[0].IsRange || !TryReadRange(arguments[0], out var least, out var most))
            return Fail(BindingRules.BadLimit, start, _position, $"the bound of {name} is a range; write {name}(0..100)");
        if (least > most)
            return Fail(BindingRules.BadLimit, arguments[0], $"no number is at least {arguments[0].Least} and at most {arguments[0].Most}");

        var scale = Math.Max(DecimalDigits.ScaleOf(least), DecimalDigits.ScaleOf(most));
        if (kind != TypeKind.Decimal && scale > 0)
            return Fail(BindingRules.BadLimit, arguments[0], $"the ends of {name} are whole numbers");
        var (leastOfType, mostOfType) = kind == TypeKind.Int ? (int.MinValue, int.MaxValue) : ((decimal)long.MinValue, (decimal)long.MaxValue);
        if (kind != TypeKind.Decimal && (least < leastOfType || most > mostOfType))
            return Fail(BindingRules.BadLimit, arguments[0], $"the ends of {name} lie between {leastOfType} and {mostOfType}");
        return new TemplateType(kind) { Number = new NumberLimit(least, most, scale) };
    }

    private TemplateType MakeEnum(List<Argument>? arguments, int start)
    {
        if (arguments is null || arguments.Count != 1)
            return Fail(BindingRules.BadLimit, start, _position, "an enum lists its members; write enum(small|large)");
        var members = arguments[0].Text.Split('|').Select(m => ComposedText.Of(m.Trim(), _encoding)).ToArray();
        foreach (var member in members)
        {
            if (!Names.IsMember(member) || !Names.IsIdentifier(Names.ToPascalCase(member)))
                return Fail(BindingRules.BadLimit, arguments[0], $"'{member}' cannot be the name of a member");
        }

        if (members.Select(Names.ToPascalCase).Distinct(StringComparer.Ordinal).Count() != members.Length)
            return Fail(BindingRules.BadLimit, arguments[0], "two members have the same name in C#");
        return new TemplateType(TypeKind.Enum) { Members = members };
    }

    private TemplateType MakeList(List<Argument>? arguments, int start)
    {
        if (arguments is null || arguments.Count is < 1 or > 2 || arguments[0].Type is not { } element)
            return Fail(BindingRules.BadLimit, start, _position, "a list names the type of its elements and how many there are at most; write list(string(20), 3)");
        int? most = null;
        if (arguments.Count == 2)
        {
            if (!int.TryParse(arguments[1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                return Fail(BindingRules.BadLimit, arguments[1], $"'{arguments[1].Text}' is not a greatest number of elements");
            if (count == 0)
                return Fail(BindingRules.BadLimit, arguments[1], "a list of at most 0 elements is always empty");
            most = count;
        }

        return element.Kind == TypeKind.Error
            ? TemplateType.Error
            : new TemplateType(TypeKind.List) { Element = element, MostElements = most };
    }

    /// <summary>Reads what stands in parentheses: for each argument its text, and its type where it reads as one inside a list.</summary>
    private List<Argument>? ParseArguments()
    {
        SkipBlanks();
        if (!Take('('))
            return null;

        var arguments = new List<Argument>();
        if (++_levels > MostLevels)
        {
            Report(BindingRules.BadLimit, _position - 1, _text.Length, $"types nest at most {MostLevels} deep");
            _position = _text.Length;
            return arguments;
        }

        var isList = _text.Substring(0, _position - 1).TrimEnd().EndsWith("list", StringComparison.Ordinal);
        while (_position < _text.Length)
        {
            SkipBlanks();
            var start = _position;
            TemplateType? type = isList && arguments.Count == 0 ? ParseType() : null;
            SkipBlanks();
            var typeEnd = _position;
            while (_position < _text.Length && _text[_position] is not (',' or ')'))
                _position++;
            if (type is { Kind: not TypeKind.Error } && typeEnd < _position)
                type = Fail(BindingRules.UnknownType, typeEnd, _position, _text, "; what follows the type cannot be read");
            arguments.Add(new Argument(_text.Substring(start, _position - start).TrimEnd(), start, type));
            if (!Take(','))
                break;
        }

        if (!Take(')'))
            Report(BindingRules.BadLimit, _position, _position, $"'{_text}' has no closing ')'");
        _levels--;
        return arguments;
    }

    private DefaultValue? ParseDefault(TemplateType type)
    {
        SkipBlanks();
        if (!Take('='))
            return null;
        SkipBlanks();
        var start = _position;
        var text = _text.Substring(start).TrimEnd();
        _position = _text.Length;
        if (type.Kind == TypeKind.Error)
            return new DefaultValue(null);
        if (DefaultValueReader.TryRead(text, type, _encoding, out var value))
            return value;
        Report(BindingRules.BadDefault, start, start + text.Length, text, type.Display);
        return new DefaultValue(null);
    }

    private static bool TryReadRange(Argument argument, out decimal least, out decimal most)
    {
        least = 0;
        return TryReadNumber(argument.Most, out most) && (!argument.IsRange || TryReadNumber(argument.Least, out least));
    }

    private static bool TryReadNumber(string text, out decimal number) =>
        decimal.TryParse(
            text.Replace("_", ""),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number);

    private bool Take(char c)
    {
        if (_position >= _text.Length || _text[_position] != c)
            return false;
        _position++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
    }

    private TemplateType Fail(Rule rule, Argument argument, string message) =>
        Fail(rule, argument.Start, argument.Start + argument.Text.Length, message);

    private TemplateType Fail(Rule rule, int start, int end, params string[] arguments)
    {
        Report(rule, start, end, arguments);
        return TemplateType.Error;
    }

    private void Report(Rule rule, int start, int end, params string[] arguments) =>
        _findings.Add(FindingAt(rule, start, end, arguments));

    // Where YAML changed the characters, the span is the whole value, which no word can replace.
    private void Report(Finding finding, string? suggestion) =>
        _findings.Add(finding with { Suggestion = _entry.IsVerbatim ? suggestion : null });

    private Finding FindingAt(Rule rule, int start, int end, params string[] arguments) =>
        new(rule, _entry.SpanOf(start, Math.Max(end, start) - start), arguments);

    /// <summary>An argument of a type as it is written.</summary>
    private sealed record Argument(string Text, int Start, TemplateType? Type)
    {
        public bool IsRange => Text.Contains("..");

        public string Least => IsRange ? Text.Substring(0, Text.IndexOf("..", StringComparison.Ordinal)).Trim() : "";

        public string Most => IsRange ? Text.Substring(Text.IndexOf("..", StringComparison.Ordinal) + 2).Trim() : Text;
    }
}
