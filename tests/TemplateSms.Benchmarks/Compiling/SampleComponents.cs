using System.Globalization;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>The texts of <see cref="SampleTemplates"/> as Razor components, with the same parameters, which Razor neither bounds nor measures.</summary>
internal static class SampleComponents
{
    private static readonly string[] _kinds =
    [
        """
        No NUMBER-1: Hi @Customer, your order @OrderId (@Items item@(Items > 1 ? "s" : "")) ships @Eta.ToString("dd/MM", System.Globalization.CultureInfo.InvariantCulture).

        @code {
            [Parameter, EditorRequired] public string Customer { get; set; } = "";
            [Parameter, EditorRequired] public string OrderId { get; set; } = "";
            [Parameter, EditorRequired] public DateOnly Eta { get; set; }
            [Parameter, EditorRequired] public int Items { get; set; }
        }
        """,
        """
        No NUMBER-1: @Code is your code. It is good for @Minutes minutes. Never tell it to anybody.

        @code {
            [Parameter, EditorRequired] public string Code { get; set; } = "";
            [Parameter, EditorRequired] public int Minutes { get; set; }
        }
        """,
        """
        No NUMBER-1: Dear @Patient, see you on @Day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) at @Time, @Place.

        @code {
            [Parameter, EditorRequired] public string Patient { get; set; } = "";
            [Parameter, EditorRequired] public DateOnly Day { get; set; }
            [Parameter, EditorRequired] public TimeOnly Time { get; set; }
            [Parameter, EditorRequired] public string Place { get; set; } = "";
        }
        """,
        """
        No NUMBER-1: @Customer, @(IsExpress ? "today" : "soon"): @foreach (var line in Lines) {<text>@line, </text>} @if (Fee > 0) {<text>@Fee EUR</text>}

        @code {
            [Parameter, EditorRequired] public string Customer { get; set; } = "";
            [Parameter, EditorRequired] public bool IsExpress { get; set; }
            [Parameter, EditorRequired] public IReadOnlyList<string> Lines { get; set; } = [];
            [Parameter, EditorRequired] public decimal Fee { get; set; }
        }
        """,
    ];

    public static IEnumerable<(string Name, string Text)> Make(int count) => Enumerable.Range(0, count).Select(index =>
    {
        var number = index.ToString("0000", CultureInfo.InvariantCulture);
        return ($"Notice{number}", _kinds[index % _kinds.Length].Replace("NUMBER", number, StringComparison.Ordinal));
    });
}
