namespace TemplateSms.Simulator;

/// <summary>
/// The form of the campaign report (<c>campagne</c>). The provider documents a zip file that holds a csv, and nothing of its columns: a
/// reader that depends on names, order, separator or words is noticed with another <see cref="Seed"/>.
/// </summary>
public sealed class CampaignReportOptions
{
    /// <summary>Chooses whatever is not set below, always in the same way; 0 by default.</summary>
    public int Seed { get; set; }

    /// <summary>The columns in their order. Empty, the default, for all fields under names and in an order that <see cref="Seed"/> chooses.</summary>
    public IList<CampaignColumn> Columns { get; } = [];

    /// <summary>The separator: a semicolon, a comma, a tab or a vertical bar; null, the default, for one that <see cref="Seed"/> chooses.</summary>
    public char? Separator { get; set; }

    /// <summary>The format of times, a .NET format string; null, the default, for one that <see cref="Seed"/> chooses.</summary>
    public string? TimeFormat { get; set; }

    /// <summary>The word for a message that reached its phone; null, the default, for one that <see cref="Seed"/> chooses.</summary>
    public string? DeliveredStatus { get; set; }

    /// <summary>The word for a message that did not; null, the default, for one that <see cref="Seed"/> chooses.</summary>
    public string? UndeliveredStatus { get; set; }

    internal void Validate()
    {
        if (Separator is not (null or ';' or ',' or '\t' or '|'))
            throw new ArgumentException("It must be a semicolon, a comma, a tab or a vertical bar.", nameof(Separator));
        if (Columns.Any(column => column?.Name is null || !Enum.IsDefined(column.Field)))
            throw new ArgumentException("Each needs a field and a name.", nameof(Columns));
        if (TimeFormat is not null && !CanFormat(TimeFormat))
            throw new ArgumentException("It is not a date and time format.", nameof(TimeFormat));
    }

    private static bool CanFormat(string format)
    {
        try
        {
            return DateTime.UnixEpoch.ToString(format, System.Globalization.CultureInfo.InvariantCulture) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
