using System.Globalization;
using System.Text;
using TemplateSms.Language.Cultures;
using TemplateSms.Soak.Making.Expressions;

namespace TemplateSms.Soak.Making.Templates;

/// <summary>
/// Makes up templates over every construct of the language. Many are small, so that nothing hides behind the slack of
/// something else; some are large, and some are as long as the room of their parts.
/// </summary>
internal sealed class TemplateMaker
{
    // Of so many templates, one is about its culture. It is never one of the small templates of every other number.
    private const int EachOfACulture = 6;

    private readonly Choices _choices;
    private readonly Scope _scope = new();
    private readonly TypeMaker _types;
    private readonly ExpressionMaker _expressions;
    private readonly StringBuilder _header = new();
    private readonly StatementMaker _statements;

    private TemplateMaker(Choices choices, bool isOfCulture)
    {
        _choices = choices;
        _types = new TypeMaker(choices, _scope);
        _expressions = new ExpressionMaker(choices, _scope, hasCulture: isOfCulture);
        var encoding = choices.Pick("gsm7", "gsm7", "gsm7", "auto", "auto", "ucs2");
        _statements = new StatementMaker(choices, _scope, _expressions, holdsAnyText: encoding != "gsm7");
        Setting("encoding", encoding);
        if (!choices.OneIn(5))
            Setting("unencodable", choices.Pick("replace", "replace", "transliterate", "reject"));
        Setting("segments", choices.Pick("dynamic", "6", "6", "2", "1"));
        if (choices.OneIn(8))
            Setting("kind", "marketing");
        if (isOfCulture || choices.OneIn(3))
            Setting("culture", choices.Pick([.. CultureTable.Names]));
        if (isOfCulture && choices.OneIn(8))
            Setting("isolate", "false");
    }

    /// <param name="number">Every other number is a small template over the next function or operator in turn.</param>
    public static MadeTemplate Make(string name, int number, int seed) => new TemplateMaker(new Choices(seed), IsOfCulture(number)).Make(name, number);

    private static bool IsOfCulture(int number) => number % EachOfACulture == EachOfACulture - 1;

    private MadeTemplate Make(string name, int number)
    {
        _header.Append("params:\n");
        var statements = number % 2 == 0 ? Focused(_expressions.Forms, number / 2) : IsOfCulture(number) ? OfCulture(number / EachOfACulture) : _choices.Number(0, 9) switch
        {
            < 2 => Long(),
            < 3 => Members(),
            < 7 => Few(),
            _ => Many(),
        };
        return new MadeTemplate(name, _header.ToString(), statements) { StopRestrictionLifted = _choices.OneIn(2) };
    }

    // One expression over one or two parameters.
    private List<string> Focused(IReadOnlyList<Form> forms, int number)
    {
        var form = forms[number % forms.Count];
        _header.Append(_types.Parameter(1, form.Needs));
        if (_choices.OneIn(3))
            _header.Append(_types.Parameter(2));
        return [.. _choices.OneIn(3) ? [_statements.PlainText()] : Array.Empty<string>(), $"{{{{ {form.Make(0)} }}}}"];
    }

    // A function of the culture, half of the time beside others.
    private List<string> OfCulture(int number) =>
        [.. Focused(_expressions.CultureForms, number), .. _choices.OneIn(2) ? [_statements.Statement(1)] : Array.Empty<string>()];

    // One statement over few parameters.
    private List<string> Few()
    {
        Parameters(_choices.Number(1, 3));
        return [_statements.Statement(1), .. _choices.OneIn(2) ? [_statements.Print(1)] : Array.Empty<string>()];
    }

    private List<string> Many()
    {
        Parameters(_choices.Number(2, 6));
        return [.. Enumerable.Range(0, _choices.Number(2, 5)).Select(_ => _statements.Statement(2))];
    }

    // As long as a message of one, two or three parts.
    private List<string> Long()
    {
        Parameters(_choices.Number(0, 1));
        _header.Append(_types.LongText("body"));
        var filler = new string('a', _choices.Pick([0, 1, 30, 66, 67, 69, 70, 133, 134, 152, 153, 159, 160, 305]));
        var hole = _choices.Pick("{{ body }}", "{{ body }}", "{{ body | string.upcase }}", "{{ body | string.truncate 150 }}", "{{ body | string.pad_right 161 }}", "{{ body | string.replace 'a' '€' }}");
        return [_statements.PlainText(), filler, hole, .. _choices.OneIn(2) ? [_statements.Statement(1)] : Array.Empty<string>()];
    }

    // Members of a C# type, bounded where the template says so.
    private List<string> Members()
    {
        _header.Append("  order: Shop.Order\n");
        Parameters(_choices.Number(0, 2));
        _header.Append(OrderMembers.Bounds);
        return
        [
            .. _choices.OneIn(2) ? [_statements.PlainText()] : Array.Empty<string>(),
            .. Enumerable.Range(0, _choices.Number(1, 2)).Select(_ => OrderMembers.Use(_choices)),
        ];
    }

    private void Parameters(int count)
    {
        for (var i = 1; i <= count; i++)
            _header.Append(_types.Parameter(i));
        if (_choices.OneIn(6))
        {
            _header.Append("  shop: string(12)\n");
            _scope.Add(new Variable("shop", ValueKind.Text));
        }

        if (_choices.OneIn(6))
        {
            _header.Append("  names: list(string(9), 3)\n");
            _scope.Add(new Variable("names", ValueKind.List));
        }
    }

    private void Setting(string key, string value) => _header.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
}
