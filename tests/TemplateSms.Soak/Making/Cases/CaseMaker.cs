using System.Text;
using System.Text.Json;
using TemplateSms.Soak.Making.Expressions;
using TemplateSms.Soak.Making.Templates;

namespace TemplateSms.Soak.Making.Cases;

/// <summary>
/// Makes up cases of the format of <c>tests/Data/scriban/README.md</c>: a body, the types of its parameters and their values.
/// It uses the part of the language that Scriban has, too.
/// </summary>
internal sealed class CaseMaker
{
    private readonly Choices _choices;
    private readonly Scope _scope = new();
    private readonly ExpressionMaker _expressions;
    private readonly StatementMaker _statements;
    private readonly List<(string Name, CaseParameter Parameter)> _parameters = [];

    private CaseMaker(Choices choices)
    {
        _choices = choices;
        _expressions = new ExpressionMaker(choices, _scope, hasOwnFunctions: false);
        _statements = new StatementMaker(choices, _scope, _expressions, holdsAnyText: true);
    }

    /// <summary>Makes one case, as a line of JSON.</summary>
    /// <param name="number">Every other number is a small template over the next function or operator in turn.</param>
    public static string Make(int number, int seed) => new CaseMaker(new Choices(seed)).Make(number);

    private string Make(int number)
    {
        var body = number % 2 == 0 ? Focused(number / 2) : _choices.OneIn(3) ? Many() : Few();
        return Write(number, body);
    }

    private string Focused(int number)
    {
        var form = _expressions.Forms[number % _expressions.Forms.Count];
        Add(CaseParameter.Of(form.Needs, _choices));
        if (_choices.OneIn(3))
            Add(CaseParameter.Any(_choices));
        return $"{(_choices.OneIn(3) ? _statements.PlainText() : "")}{{{{ {form.Make(0)} }}}}";
    }

    private string Few()
    {
        AddMany(_choices.Number(1, 3));
        return _statements.Statement(1) + (_choices.OneIn(2) ? _statements.Print(1) : "");
    }

    private string Many()
    {
        AddMany(_choices.Number(2, 5));
        return string.Concat(Enumerable.Range(0, _choices.Number(2, 4)).Select(_ => _statements.Statement(2)));
    }

    private void AddMany(int count)
    {
        for (var i = 0; i < count; i++)
            Add(CaseParameter.Any(_choices));
    }

    private void Add(CaseParameter parameter)
    {
        var name = $"p{_parameters.Count + 1}";
        _parameters.Add((name, parameter));
        _scope.Add(parameter.ToVariable(name));
    }

    private string Write(int number, string body)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("id", number);
            json.WriteStartObject("params");
            foreach (var (name, parameter) in _parameters)
                json.WriteString(name, parameter.Type);
            json.WriteEndObject();
            json.WriteString("template", body);
            json.WriteStartObject("includes");
            json.WriteString("footer", "-- {x} ACME --");
            json.WriteEndObject();
            json.WriteStartObject("data");
            var values = new CaseValues(_choices, CanBeHuge(body));
            foreach (var (name, parameter) in _parameters)
            {
                json.WritePropertyName(name);
                values.Write(json, parameter);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    // The engine repeats and pads a text as often as it is told to, for minutes and gigabytes.
    private static bool CanBeHuge(string body) =>
        !body.Contains('*', StringComparison.Ordinal) && !body.Contains("pad_", StringComparison.Ordinal) && !body.Contains("math.times", StringComparison.Ordinal);
}
