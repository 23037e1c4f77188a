using System.Globalization;
using System.Text;
using TemplateSms.Language.Cultures;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Making.Expressions;
using TemplateSms.Soak.Making.Templates;

namespace TemplateSms.Soak.Alternatives;

/// <summary>
/// Makes up messages of two to four texts. The first parameter alone decides how long the earlier texts are, and each has less around
/// it than the one before, so that most texts are taken for some of its lengths.
/// </summary>
internal sealed class AlternativesMaker
{
    private const int LongestFiller = 36;

    private readonly Choices _choices;
    private readonly Scope _scope = new();
    private readonly StatementMaker _statements;
    private readonly StringBuilder _header = new();

    private AlternativesMaker(Choices choices, string culture)
    {
        _choices = choices;
        var encoding = choices.Pick("gsm7", "gsm7", "auto", "auto", "ucs2");
        _statements = new StatementMaker(choices, _scope, new ExpressionMaker(choices, _scope), holdsAnyText: encoding != "gsm7");
        _header.Append(CultureInfo.InvariantCulture, $"culture: {culture}\nencoding: {encoding}\nsegments: {choices.Pick("1", "1", "2")}\n");
        if (!choices.OneIn(5))
            _header.Append(CultureInfo.InvariantCulture, $"unencodable: {choices.Pick("replace", "replace", "transliterate", "reject")}\n");
        if (choices.OneIn(8))
            _header.Append("kind: marketing\n");
        if (choices.OneIn(3))
            _header.Append("tracker: order\n");
    }

    /// <summary>Makes a message. Each number has the next culture in turn.</summary>
    public static MadeAlternatives Make(int number, int seed)
    {
        var cultures = CultureTable.Names.ToList();
        return new AlternativesMaker(new Choices(seed), cultures[number % cultures.Count]).Make($"made_{number.ToString(CultureInfo.InvariantCulture)}");
    }

    private MadeAlternatives Make(string name)
    {
        _header.Append(CultureInfo.InvariantCulture, $"params:\n  {MadeAlternatives.Varied}: {_choices.Pick("string", "string", "string(1200)", "string(1200)", "string(1200, gsm7)", "string(1200, ascii)", "string(40)")}\n");
        var types = new TypeMaker(_choices, _scope);
        var parameters = _choices.Number(0, 2);
        for (var i = 1; i <= parameters; i++)
            _header.Append(Parameter(types, i));
        var count = _choices.Number(2, 4);
        var texts = Enumerable.Range(0, count).Select(i => Text(i, count)).ToList();
        return new MadeAlternatives(name, _header.ToString(), texts, StopRestrictionLifted: _choices.OneIn(2));
    }

    // A local belongs to its text. Of a name that another text has, too, each has its own.
    private string Text(int index, int count)
    {
        var known = _scope.Variables.ToList();
        var text = new StringBuilder();
        if (_choices.OneIn(3))
            text.Append(CultureInfo.InvariantCulture, $"{{{{ own = {_choices.Pick("1", "'x'", "1.5")} }}}}{{{{ own }}}}");
        if (_choices.OneIn(2))
            text.Append(_statements.PlainText());
        if (_choices.OneIn(index is 0 || index == count - 1 ? 2 : 4))
            text.Append(_statements.Statement(_choices.Number(0, 2)));
        text.Append('b', LongestFiller * (count - index) / count);
        if (index < count - 1)
            text.Append(index == 0 || !_choices.OneIn(6) ? "{{ pad }}" : _choices.Pick("{{ pad | string.truncate 90 '' }}", "{{ pad | string.truncate 40 '' }}", "{{ pad | string.slice 0 20 }}"));
        ForgetAllBut(known);
        return text.ToString();
    }

    // The enum of a template is a type of its own, of which the other templates have no values.
    private string Parameter(TypeMaker types, int number)
    {
        var known = _scope.Variables.ToList();
        var line = types.Parameter(number);
        while (line.Contains("enum(", StringComparison.Ordinal))
        {
            ForgetAllBut(known);
            line = types.Parameter(number);
        }

        return line;
    }

    private void ForgetAllBut(List<Variable> known)
    {
        foreach (var local in _scope.Variables.Except(known).ToList())
            _scope.Remove(local);
    }
}
