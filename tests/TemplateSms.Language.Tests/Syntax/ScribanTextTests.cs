using System.Text;
using System.Text.Json;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Tests.Syntax;

public class ScribanTextTests
{
    private static readonly string[] _families = ["text", "whitespace", "escape", "comment", "block"];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "scriban", "visible.jsonl")))
        {
            var root = JsonDocument.Parse(line).RootElement;
            if (_families.Contains(root.GetProperty("family").GetString()) && !root.TryGetProperty("fields", out _))
                cases.Add(root.GetProperty("id").GetString()!, line);
        }

        return cases;
    }

    // Which text a block strips and what of it is sent: holes print the data as it is.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_OfAScribanTemplate_IsCutAsTheEngineCutsIt(string id, string line)
    {
        var root = JsonDocument.Parse(line).RootElement;
        var data = root.GetProperty("data");
        var parameters = root.GetProperty("params").EnumerateObject().Select(p => new KeyValue(p.Name, p.Value.GetString()!)).ToArray();
        var file = new TemplateFile(id, root.GetProperty("template").GetString()!) { IsBodyOnly = true, Parameters = parameters };
        var compiled = TemplateCompiler.Compile(file);

        Assert.Equal(Simple(root.GetProperty("expected").GetString()!), Simple(Render(compiled.Model.Body, data)));
    }

    // Calls are not made here: 'x | string.upcase' prints x.
    private static string Simple(string text) => text.ToUpperInvariant().Replace("!", "", StringComparison.Ordinal);

    private static string Render(BoundBlock block, JsonElement data)
    {
        var output = new StringBuilder();
        var locals = new Dictionary<string, string>();
        foreach (var statement in block.Statements)
        {
            switch (statement)
            {
                case BoundText text:
                    output.Append(text.Value);
                    break;
                case BoundPrint print:
                    output.Append(Value(print.Expression, data, locals));
                    break;
                case BoundAssignment assignment:
                    locals[assignment.Local.Name] = Value(assignment.Value, data, locals);
                    break;
                case BoundIf branch:
                    output.Append(Render(Holds(branch.Branches[0].Condition, data) ? branch.Branches[0].Body : branch.Otherwise, data));
                    break;
            }
        }

        return output.ToString();
    }

    private static string Value(BoundExpression expression, JsonElement data, Dictionary<string, string> locals) => expression switch
    {
        BoundParameter parameter => data.GetProperty(parameter.Parameter.Name).ToString(),
        BoundLocal local => locals[local.Name],
        BoundLiteral literal => literal.Value as string ?? "",
        BoundCall call => Value(call.Arguments[0], data, locals),
        _ => throw new NotSupportedException(expression.ToString()),
    };

    private static bool Holds(BoundExpression condition, JsonElement data) => condition switch
    {
        BoundParameter parameter => data.GetProperty(parameter.Parameter.Name).GetBoolean(),
        BoundBinary { Operator: BinaryOperator.Greater, Left: BoundParameter left, Right: BoundLiteral { Value: long right } } =>
            data.GetProperty(left.Parameter.Name).GetInt64() > right,
        _ => throw new NotSupportedException(condition.ToString()),
    };
}
