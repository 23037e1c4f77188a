using System.Globalization;
using System.Text;

namespace TemplateSms.AspNetCore;

/// <summary>A reply by which a person wants no more messages.</summary>
public sealed record SmsOptOut
{
    /// <summary>The name of the gateway that reports: <c>isendpro</c>.</summary>
    public required string Gateway { get; init; }

    /// <summary>The phone's number in E.164, such as <c>+33680010203</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The tracker that came with the reply; null when none came that can be one.</summary>
    public string? Tracker { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Gateway = {Gateway}, HasTracker = {Tracker is not null}");
        return true;
    }
}
