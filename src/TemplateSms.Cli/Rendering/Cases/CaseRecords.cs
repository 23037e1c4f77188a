using System.Text;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Cli.Rendering.Cases;

/// <summary>
/// Declares the records that stand for a case's objects, so that paths into them are bound as paths into a user's own
/// types are.
/// </summary>
internal sealed class CaseRecords
{
    private const string Item = "[]";
    private const int MostLevels = 32;

    private readonly string _namespace;
    private readonly IReadOnlyList<KeyValue> _fields;
    private readonly StringBuilder _source = new();

    private CaseRecords(string @namespace, IReadOnlyList<KeyValue> fields)
    {
        _namespace = @namespace;
        _fields = fields;
        _source.Append("#nullable enable\nnamespace ").Append(@namespace).Append(";\n");
    }

    /// <summary>The parameters with the types that a front matter would give them, and the source of the records.</summary>
    /// <exception cref="RenderException">A path or a type cannot be declared.</exception>
    public static (IReadOnlyList<KeyValue> Parameters, string Source) Declare(RenderCase @case, string @namespace)
    {
        var records = new CaseRecords(@namespace, @case.Fields);
        var parameters = @case.Parameters
            .Select(parameter => new KeyValue(parameter.Key, records.TypeOf(parameter.Value, parameter.Key, level: 0).Template))
            .ToList();
        return (parameters, records._source.ToString());
    }

    /// <summary>A type as templates and as C# name it; declares the record that it takes.</summary>
    private (string Template, string CSharp) TypeOf(string text, string path, int level, bool isField = false)
    {
        var type = CaseType.Parse(text);
        var record = "";
        if (type.HoldsObject)
            record = DeclareRecord(path + string.Concat(Enumerable.Repeat(Item, Depth(type))), level);
        return (type.ToTemplate(record), isField ? type.ToCSharp(record) : "");
    }

    private string DeclareRecord(string path, int level)
    {
        if (level > MostLevels)
            throw new RenderException("objects are nested too deeply");
        // Not the name of a member: C# gives none its type's.
        var name = Pascal(path.Replace(Item, "_item", StringComparison.Ordinal).Replace('.', '_'), path) + "Record";
        var members = MembersOf(path + ".")
            .Select(member => (Name: Pascal(member.Key, path + "." + member.Key), Type: TypeOf(member.Value, path + "." + member.Key, level + 1, isField: true).CSharp))
            .ToList();
        _source.Append("public sealed record ").Append(name).Append("\n{\n");
        foreach (var member in members)
            _source.Append("    public required ").Append(member.Type).Append(' ').Append(member.Name).Append(" { get; init; }\n");
        _source.Append("}\n");
        return _namespace + "." + name;
    }

    /// <summary>The members right below a path; one that only paths beyond it name is an object or a list of objects.</summary>
    private Dictionary<string, string> MembersOf(string prefix)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in _fields.Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var rest = field.Key[prefix.Length..];
            var name = rest.Split('.')[0];
            if (name.Length == rest.Length && !name.EndsWith(Item, StringComparison.Ordinal))
                members[name] = field.Value;
            else if (name.EndsWith(Item, StringComparison.Ordinal))
                members.TryAdd(name[..^Item.Length], $"list({CaseType.Object})");
            else
                members.TryAdd(name, CaseType.Object);
        }

        return members;
    }

    private static int Depth(CaseType type) => type.Element is null ? 0 : 1 + Depth(type.Element);

    private static string Pascal(string name, string path)
    {
        var pascal = Names.ToPascalCase(name);
        return Names.IsIdentifier(pascal) ? pascal : throw new RenderException($"'{path}' cannot be the path of a field");
    }
}
