using Microsoft.AspNetCore.Html;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>Search, filter and order of the templates on a page.</summary>
internal static class ReportToolbar
{
    public static IHtmlContent Of(IReadOnlyList<ReportedTemplate> pages) => Markup.Of($"""
        <form class="toolbar" id="toolbar" role="search">
        <label class="search"><span>Search</span><input type="search" id="search" placeholder="Name, text, parameter, rule" autocomplete="off" spellcheck="false"></label>
        <label><span>Show</span><select id="show">
        <option value="all">all templates</option>
        <option value="findings">with findings</option>
        <option value="errors">with errors</option>
        <option value="long">of more than one segment</option>
        </select></label>
        <label><span>Order</span><select id="order">
        <option value="broken">what needs attention first</option>
        <option value="path">by path</option>
        <option value="name">by name</option>
        <option value="fill">fullest first</option>
        <option value="segments">most segments first</option>
        <option value="findings">most serious first</option>
        </select></label>
        <output id="count" for="search show" aria-live="polite">{Words.Count(pages.Count, "template")}</output>
        </form>
        """);
}
