using TemplateSms.Shared;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>shortlink: a short address that leads to a longer one.</summary>
internal sealed class ShortLinkOperation(RequestRules rules, ShortLinks links) : AccountOperation(rules)
{
    private const int LongestTarget = 2000;

    // Words of the provider's document.
    private const string GeneratedReply = "Le lien court a ete genere";

    protected override Refusal? CheckName(RequestFields fields)
    {
        if (fields.One(FieldNames.Link) is not { } target)
            return Refusal.Of(FieldNames.Link, "is missing");
        if (target.Length > LongestTarget)
            return Refusal.Of(FieldNames.Link, $"is at most {LongestTarget} characters");
        return Uri.TryCreate(target, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? null
            : Refusal.Of(FieldNames.Link, "must be an absolute http or https URL");
    }

    protected override GatewayReply Answer(IncomingRequest incoming)
    {
        var target = new Uri(incoming.Fields.One(FieldNames.Link)!).AbsoluteUri;
        var link = $"{incoming.Host}{ShortLinks.Prefix}{links.Add(target)}";
        return ReplyWriter.Entries([link], static (json, link) =>
        {
            json.WriteNumber("code", IsendproCodes.ShortLinkGenerated);
            json.WriteString("message", GeneratedReply);
            json.WriteString("shortlink", link);
        });
    }
}
