namespace TemplateSms.Soak.Running;

/// <summary>One count or measure of a run, as it is printed.</summary>
internal sealed record SoakFigure(string Name, string Value)
{
    public SoakFigure(string name, long count)
        : this(name, count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture))
    {
    }
}
