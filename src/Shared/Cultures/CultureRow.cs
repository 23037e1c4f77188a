namespace TemplateSms.Shared;

/// <summary>
/// The fields of a culture as one line of text, <c>months=janvier|février…;days=…</c>: the form in which the compiler
/// keeps its table, and in which generated code hands a culture to the runtime.
/// </summary>
internal sealed class CultureRow
{
    private const char Separator = ';';
    private const char ListSeparator = '|';

    /// <summary>The fields that dates and numbers are printed with; a row may have others.</summary>
    private static readonly string[] _printed =
    [
        "months", "lone-months", "short-months", "lone-short-months", "days", "short-days", "halves", "date", "time",
        "decimal", "group", "groups", "minus", "percent",
    ];

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    /// <summary>A field's value; null where the row has none.</summary>
    public string? this[string name] => _fields.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>Reads fields, which replace those of the same name.</summary>
    /// <param name="fields">Fields of the form <c>name=value</c>, with semicolons between them.</param>
    public CultureRow Add(string fields)
    {
        foreach (var field in fields.Split(Separator))
        {
            if (field.IndexOf('=') is > 0 and var end)
                _fields[field.Substring(0, end)] = field.Substring(end + 1);
        }

        return this;
    }

    /// <summary>The fields that the runtime prints with, as <see cref="Add"/> reads them.</summary>
    public string Printed() => string.Join(Separator.ToString(), _printed.Where(name => this[name] is not null).Select(name => $"{name}={this[name]}"));

    /// <summary>The culture of the fields.</summary>
    /// <param name="name">The culture's tag.</param>
    /// <exception cref="FormatException">A field is missing.</exception>
    public CultureData ToData(string name) => new()
    {
        Name = name,
        Months = List("months"),
        LoneMonths = this["lone-months"]?.Split(ListSeparator),
        ShortMonths = List("short-months"),
        LoneShortMonths = this["lone-short-months"]?.Split(ListSeparator),
        Days = List("days"),
        ShortDays = List("short-days"),
        Morning = List("halves")[0],
        Afternoon = List("halves")[1],
        DatePattern = Field("date"),
        TimePattern = Field("time"),
        DecimalSeparator = Field("decimal"),
        GroupSeparator = Field("group"),
        GroupSizes = Sizes("groups"),
        MinusSign = Field("minus"),
        Percent = PercentSign.Read(Field("percent")),
    };

    /// <summary>A field that is a list of numbers.</summary>
    public int[] Sizes(string name) => [.. List(name).Select(size => size[0] - '0')];

    /// <summary>A field that the row has.</summary>
    /// <exception cref="FormatException">The field is missing.</exception>
    public string Field(string name) => this[name] ?? throw new FormatException($"The culture has no field '{name}'.");

    private string[] List(string name) => Field(name).Split(ListSeparator);
}
