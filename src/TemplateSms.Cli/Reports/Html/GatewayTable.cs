using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Analysis;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>A message for several gateways, by the rules of each: it shows which of them is the strictest.</summary>
internal static class GatewayTable
{
    public static IHtmlContent Of(ReportedTemplate page, SegmentPrice? price) => page.Settings.Gateways.Ids.Count < 2 || page.Explanations.Count == 0
        ? Markup.None
        : Markup.Of($"""
            <section class="gateways">
            <h3>By gateway</h3>
            <table>
            <thead><tr><th scope="col">Gateway</th><th scope="col">A message takes</th><th scope="col">Room used</th>{(price is null ? Markup.None : Markup.Of($"""<th scope="col" class="number">1,000 messages</th>"""))}</tr></thead>
            <tbody>{Markup.Each(GatewayProof.Of(page.Template.Compiled.Model, page.Template.Text), proof => Row(proof, page, price))}</tbody>
            </table>
            </section>
            """);

    private static IHtmlContent Row(GatewayProof gateway, ReportedTemplate page, SegmentPrice? price)
    {
        var all = gateway.Proof.Encodings.Select(Explanation.Of).ToList();
        var dearest = all.MaxBy(explanation => explanation.Proof.Segments.Most)!;
        return Markup.Of($"""
            <tr><th scope="row">{gateway.Id}</th><td>{string.Join("; or ", all.Select(explanation => explanation.Summary))}</td>
            <td class="room-used">{RoomBar.Small(dearest)}</td>{(price is null ? Markup.None : Markup.Of($"""<td class="number">{(page.IsBroken ? "–" : price.OfThousand(dearest.Proof))}</td>"""))}</tr>

            """);
    }
}
