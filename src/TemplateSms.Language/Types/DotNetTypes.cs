using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Types;

/// <summary>Spellings of types that no front matter can mean: .NET's own types, generics, arrays and words of C#.</summary>
internal static class DotNetTypes
{
    private static readonly string[] _namespaces =
    [
        "System.Collections.Generic.", "System.Collections.ObjectModel.", "System.Collections.Immutable.", "System.Collections.", "System.Threading.Tasks.", "System.",
    ];

    private static readonly string[] _lists =
    [
        "List", "IList", "IEnumerable", "ICollection", "IReadOnlyList", "IReadOnlyCollection", "HashSet", "ISet", "IReadOnlySet", "Queue", "Stack",
        "Collection", "ReadOnlyCollection", "ObservableCollection", "ImmutableArray", "ImmutableList", "IImmutableList", "FrozenSet", "Array", "ArrayList",
        "LinkedList", "SortedSet", "IAsyncEnumerable", "Span", "ReadOnlySpan", "Memory", "ReadOnlyMemory",
    ];

    private static readonly Dictionary<string, string> _ours = new(StringComparer.Ordinal)
    {
        ["String"] = "string",
        ["Char"] = "string",
        ["Byte"] = "int",
        ["SByte"] = "int",
        ["Int16"] = "int",
        ["UInt16"] = "int",
        ["Int32"] = "int",
        ["UInt32"] = "long",
        ["Int64"] = "long",
        ["UInt64"] = "long",
        ["Single"] = "decimal",
        ["Double"] = "decimal",
        ["Decimal"] = "decimal",
        ["Boolean"] = "bool",
        ["DateTime"] = "datetime",
        ["DateTimeOffset"] = "datetime",
        ["DateOnly"] = "date",
        ["TimeOnly"] = "time",
        ["Guid"] = "guid",
        ["Uri"] = "uri",
    };

    // No message prints one of these.
    private static readonly HashSet<string> _none = new(StringComparer.Ordinal)
    {
        "Void", "Object", "Enum", "Nullable", "ValueType", "Delegate", "Exception", "Type", "Task", "ValueTask", "Action", "Func", "Dictionary",
        "IDictionary", "IReadOnlyDictionary", "KeyValuePair", "Tuple", "ValueTuple", "TimeSpan", "Half", "IntPtr", "UIntPtr", "Int128", "UInt128",
    };

    // Names that a project may well have of its own, beside the generated class; with .NET's namespace they are .NET's.
    private static readonly HashSet<string> _common = new(StringComparer.Ordinal)
    {
        "Action", "Array", "Collection", "Delegate", "Enum", "Exception", "Func", "Half", "Memory", "Queue", "Span", "Stack", "Task", "Tuple", "Type",
    };

    private static readonly HashSet<string> _words = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern "
        + "false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override "
        + "params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof "
        + "uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The end of the message about a spelling; null for one that the C# compiler has to judge.</summary>
    /// <param name="name">The name with its type arguments and its brackets, without a last question mark.</param>
    public static WordHint? Hint(string name)
    {
        if (name.EndsWith("]", StringComparison.Ordinal) && name.LastIndexOf('[') is > 0 and var bracket)
            return ListOf(name.Substring(0, bracket));
        if (name.IndexOf('<') is >= 0 and var open)
            return Generic(Simple(name.Substring(0, open)), name.Substring(open + 1).TrimEnd('>', ' '));
        if (Ours(name) is { } ours)
            return WordHint.Of([ours]);

        var simple = Simple(name);
        if (simple == name && _common.Contains(name))
            return null;
        if (_lists.Contains(simple))
            return new WordHint("; a list is written list(string(20), 3)");
        if (_none.Contains(simple))
            return new WordHint("; no message can print one, so pass the text or the number that it shall print");
        return name.IndexOf('.') >= 0 && name.Split('.').FirstOrDefault(_words.Contains) is { } word
            ? new WordHint($"; '{word}' is a word of C# and names no type")
            : null;
    }

    private static WordHint Generic(string name, string argument) =>
        name == "Nullable" && Ours(argument) is { } value ? WordHint.Of([value + "?"])
        : _lists.Contains(name) ? ListOf(argument)
        : new WordHint("; a type has no type arguments here: pass the values as parameters of their own, or as a class");

    private static WordHint ListOf(string element)
    {
        var isNullable = element.EndsWith("?", StringComparison.Ordinal);
        var bare = isNullable ? element.Substring(0, element.Length - 1) : element;
        var ours = Ours(bare) ?? (Hint(bare) is null && bare.Length > 0 && char.IsUpper(bare[0]) ? bare : null);
        return ours is null ? new WordHint("; a list is written list(string(20), 3)") : WordHint.Of([$"list({ours}{(isNullable ? "?" : "")})"]);
    }

    private static string? Ours(string name) =>
        _ours.TryGetValue(Simple(name), out var ours) ? ours
        : name is "string" or "int" or "long" or "decimal" or "bool" ? name
        : name is "double" or "float" ? "decimal"
        : name is "short" or "byte" or "sbyte" or "ushort" ? "int"
        : name is "uint" or "ulong" ? "long"
        : name == "char" ? "string"
        : null;

    // A name of .NET's own, without the namespaces that its usual types are in; another keeps its namespace.
    private static string Simple(string name)
    {
        var full = name.StartsWith("global::", StringComparison.Ordinal) ? name.Substring(8) : name;
        foreach (var space in _namespaces)
        {
            if (full.StartsWith(space, StringComparison.Ordinal) && full.IndexOf('.', space.Length) < 0)
                return full.Substring(space.Length);
        }

        return full;
    }
}
