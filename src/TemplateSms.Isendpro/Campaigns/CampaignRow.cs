namespace TemplateSms.Isendpro;

/// <summary>One line of a campaign report. It may hold a number and a text, so it prints nothing of itself.</summary>
public sealed class CampaignRow
{
    private readonly IReadOnlyList<string> _columns;

    internal CampaignRow(IReadOnlyList<string> columns, IReadOnlyList<string> values)
    {
        _columns = columns;
        Values = values;
    }

    /// <summary>The values in the order of the file; there may be more or fewer than <see cref="CampaignReport.Columns"/>.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The value of a column: of the first one of that heading; null where there is none, or the row ends before it.</summary>
    /// <param name="column">The heading, exactly as the file has it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    public string? this[string column]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(column);
            for (var index = 0; index < _columns.Count && index < Values.Count; index++)
            {
                if (string.Equals(_columns[index], column, StringComparison.Ordinal))
                    return Values[index];
            }

            return null;
        }
    }
}
