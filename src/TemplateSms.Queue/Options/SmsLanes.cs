namespace TemplateSms.Queue.Options;

/// <summary>The lanes of a queue, and the one that each message goes into.</summary>
internal sealed class SmsLanes
{
    /// <summary>The lane of messages that no other takes.</summary>
    public const string Default = "default";

    private const string Codes = "codes";
    private const string Marketing = "marketing";

    private readonly Dictionary<string, SmsLane> _lanes = new(StringComparer.Ordinal);

    public SmsLanes()
    {
        Named(Codes).First();
        Named(Default);
        Named(Marketing).Last();
    }

    /// <summary>The lanes in the order in which workers serve them.</summary>
    public IEnumerable<SmsLane> InOrder => _lanes.Values.OrderBy(lane => lane.Order);

    /// <summary>The lane of a name, which is made where there is none.</summary>
    public SmsLane Named(string name)
    {
        if (!_lanes.TryGetValue(name, out var lane))
            _lanes.Add(name, lane = new SmsLane(name));
        return lane;
    }

    /// <summary>The lane that a message goes into: by its template, else by its kind.</summary>
    public SmsLane Of(SmsContent content) =>
        _lanes.Values.FirstOrDefault(lane => lane.TakesTemplate(content.Template))
        ?? _lanes.Values.FirstOrDefault(lane => lane.TakesKind(content.Kind))
        ?? _lanes[content.Kind switch { SmsKind.Code => Codes, SmsKind.Marketing => Marketing, _ => Default }];
}
