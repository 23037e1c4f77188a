using TemplateSms.Language.Functions;

namespace TemplateSms.Soak.Matrix;

/// <summary>Every function of the catalogue that Scriban has, with every value in the place of every argument.</summary>
internal static class FunctionCases
{
    // What the catalogue has beside Scriban's functions.
    private const string OwnFamily = "sms.";

    private static readonly MatrixValue[] _formats = [new("'N1'"), new("'X'"), new("'X4'"), new("'B'"), new("'D3'"), new("'P0'"), new("'E2'"), new("'0.00'"), new("'#,##0.##'"), new("''")];
    private static readonly MatrixValue[] _patterns = [new("'%d/%m/%Y'"), new("'%F %R'"), new("'%A %e %B'"), new("'%j %u %%'"), new("''")];
    private static readonly MatrixValue[] _members = [new("'day'"), new("'size'")];

    public static IEnumerable<Function> Functions => FunctionCatalogue.All.Where(function => !function.Name.StartsWith(OwnFamily, StringComparison.Ordinal));

    public static IEnumerable<MatrixCase> All() => Functions.SelectMany(Of);

    private static IEnumerable<MatrixCase> Of(Function function)
    {
        for (var count = function.Parameters.Count(p => p.IsRequired); count <= function.Parameters.Count; count++)
        {
            var usual = function.Parameters.Take(count).Select(p => ValuesOf(p.Accepts)[0]).ToList();
            for (var place = 0; place < count; place++)
            {
                foreach (var value in ValuesOf(function.Parameters[place].Accepts))
                {
                    var arguments = With(usual, place, value);
                    yield return Printed(function, arguments);
                    if (place == 0)
                        yield return AskedForNull(function, arguments);
                    if (place == 0 && count == function.Parameters.Count)
                        yield return Piped(function, arguments);
                    if (place > 0 && NullOf(function.Parameters[0].Accepts) is { } none)
                        yield return Printed(function, With(arguments, 0, none));
                }
            }
        }
    }

    private static List<MatrixValue> With(IEnumerable<MatrixValue> arguments, int place, MatrixValue value) =>
        [.. arguments.Select((argument, i) => i == place ? value : argument)];

    private static MatrixCase Printed(Function function, IReadOnlyList<MatrixValue> arguments) =>
        Case(function, $"[{{{{ {Call(function, arguments)} }}}}]", arguments);

    private static MatrixCase AskedForNull(Function function, IReadOnlyList<MatrixValue> arguments) =>
        Case(function, $"{{{{ ({Call(function, arguments)}) == null }}}}", arguments);

    private static MatrixCase Piped(Function function, IReadOnlyList<MatrixValue> arguments) =>
        Case(function, $"{{{{ x = {arguments[0].Code} | {string.Join(' ', arguments.Skip(1).Select(a => a.Code).Prepend(function.Name))}; x }}}}", arguments);

    private static MatrixCase Case(Function function, string template, IEnumerable<MatrixValue> arguments) =>
        new(function.Name, template, arguments.SelectMany(argument => argument.Parameters));

    private static string Call(Function function, IReadOnlyList<MatrixValue> arguments) =>
        string.Join(' ', arguments.Select(argument => argument.Code).Prepend(function.Name));

    /// <summary>The values for a parameter; the first is a usual one, with which the other parameters are tried.</summary>
    private static IReadOnlyList<MatrixValue> ValuesOf(ArgumentKind kind) => kind switch
    {
        ArgumentKind.NumberFormat => _formats,
        ArgumentKind.DateFormat => _patterns,
        ArgumentKind.Member => _members,
        _ => [Usual(kind), .. MatrixValues.All],
    };

    private static MatrixValue Usual(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Integer or ArgumentKind.TimeAmount or ArgumentKind.Divisor => new("2"),
        ArgumentKind.Number => Named("d"),
        ArgumentKind.Bool => Named("b"),
        ArgumentKind.Moment or ArgumentKind.PresentMoment => Named("e"),
        ArgumentKind.List => Named("l"),
        ArgumentKind.PrintedList or ArgumentKind.OrderedList => Named("ls"),
        ArgumentKind.Item => new("3"),
        _ => Named("s"),
    };

    private static MatrixValue? NullOf(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Text or ArgumentKind.Choice => Named("u"),
        ArgumentKind.Number => Named("dn"),
        ArgumentKind.Moment => Named("en"),
        ArgumentKind.List => Named("ln"),
        _ => null,
    };

    private static MatrixValue Named(string name) => MatrixValues.All.First(value => value.Code == name);
}
