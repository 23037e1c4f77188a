using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>Verifies statements, or members, of a program that sends messages.</summary>
internal static class CallSite
{
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string markedStatements) =>
        VerifyMembersAsync($$"""
                static void Send(bool condition, string unknown, SmsEncoding encoding, int count)
                {
            {{markedStatements}}
                }
            """);

    public static Task<IReadOnlyList<Diagnostic>> VerifyMembersAsync(string markedMembers) =>
        CSharpVerifier.VerifyAsync<CallSiteAnalyzer>($$"""
            using System;
            using TemplateSms;

            static class Program
            {
            {{markedMembers}}
            }
            """);
}
