<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ErrorCode</name>
    <message>
        <source>EasyWeChat tries again by itself. If it stays, look at the status page of WeCom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EasyWeChat fetches a new token by itself. If it stays, check corpid and secret of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret again: admin console, App Management, your app, Secret. Check that corpid and secret are of the same company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the company ID again: admin console, My Company, at the bottom of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the AgentId again: admin console, App Management, your app. It has to be the app that the secret belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Token and EncodingAESKey with those under Receive Messages in the admin console: all characters, no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived was not written by WeCom, or was changed on its way. Check what stands between WeCom and this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the installation of EasyWeChat and OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the member or department to the visible range: admin console, App Management, your app, Visible Range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user id in the admin console under Contacts: it is the account name, not the name shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the department in the admin console under Contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tag in the admin console under Contacts, Tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one user, department or tag that can see the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to fewer at a time, in several messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a JPG or PNG picture of more than 5 bytes and at most 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file of more than 5 bytes and at most 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use image, voice, video or file, with content of that type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or split it into several messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the missing field and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the fields of the request against the document of this interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a full address that starts with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the menu: 1 to 3 buttons, each with up to 5 sub-buttons, names of at most 16 bytes, keys of at most 128, addresses of at most 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: limits of a minute end after 60 seconds, of an hour after 60 minutes, of a day at midnight. Then send less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concerns apps of service providers: authorise the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a new ticket. If it stays, authorise the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the app this permission in the admin console, or use the secret of an app that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin console, App Management, your app, Trusted Domain: enter exactly the host in use, and prove that it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server, make it reachable from the internet, and save the URL again: admin console, App Management, your app, Receive Messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the group chat: its id, its members, and that this app created it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the fields of the mini-program notice, and that the mini-program is connected to this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the webhook address of the robot again from the settings of its group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the company look at the admin console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the code up under the link in the message of WeCom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove unusual characters from the text and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another name or number, or change the existing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten or lengthen it: names up to 32 characters, descriptions 4 to 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom gives no reason that EasyWeChat knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted reply could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback is not valid base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted reply could not be written as base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decrypted callback is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback could not be decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply could not be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback is meant for another company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check corpid: it has to be the company whose messages arrive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EncodingAESKey is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature could not be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback is not valid XML or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the callback is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same data at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is wrong: it was reset, or it belongs to another company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user id is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the file is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the upload is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the file is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media id is not valid: it is older than three days, or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the file again: WeCom keeps it for three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the message is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a type that message/send knows, such as text or markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the picture is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the film is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an MP4 film of at most 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company ID is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu has too few or too many buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of a menu button is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a menu button is empty or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a menu button is empty or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a menu button is empty or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu has too many levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A menu button has too few or too many sub-buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of a sub-button is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a sub-button is empty or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a sub-button is empty or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a sub-button is empty or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login code is not valid or was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the member log in again: the code is good for five minutes and one use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user id in the list is not valid or not visible to the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of users is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request holds characters that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is longer than 1024 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group chat does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a sub-button is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a menu button is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AgentId is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom could not verify the callback URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch for reporting locations is neither 0 nor 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of departments is empty or names an unknown one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is missing or not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the range of the tag is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A news message cannot be confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave safe out, or send mpnews instead of news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorisation code of the service provider is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suite secret is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suite token is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permanent code is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suite ticket is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not valid; it may belong to another company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uploaded file is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AgentId is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a menu button is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pre-authorisation code has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suite token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jsapi ticket has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task id of the card is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member has not connected WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has no callback URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uploaded file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字为空。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: 2048 bytes are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the app is too short or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is longer than 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an AMR recording of at most 60 seconds and 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 8 articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls: a limit of WeCom is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the app is longer than 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has no accounts left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask WeCom for more accounts, or remove unused ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom refuses to delete so much at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer would be too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at a time, for instance one department after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the author is longer than 64 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EasyWeChat tries again by itself. Make fewer calls at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address lacks http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has no menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may not use this interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorisation of the app has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interface has been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission of the app was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to a domain that is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member is outside the range of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the app on: admin console, App Management, your app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the department is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent department does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department still has members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department still has departments below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root department cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the department holds characters that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departments would form a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may not see or change this member, department or tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom does not accept calls from this IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin console, App Management, your app, Developer Interface at the bottom, 企业可信IP (Trusted IP): add the address after &quot;from ip&quot; in the message of WeCom. A verified callback URL or trusted domain has to be set up there first. It works after about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member is outside the visible range of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile number is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile number is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department id is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the parent department is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the department is empty or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trusted domain is wrong or has no ICP filing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app did not create this tag and may not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipient was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the recipients exists and can see the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 100 departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 100 tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds something that may crash phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 20 trusted domains were set in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not proven that the domain is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the group chat is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the group chat is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the group chat is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the group chat is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group chat has too few or too many members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another app created the group chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group chat exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of the group chat is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not in the group chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters of the group chat are not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appid of the mini-program is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice has more than 10 items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an item is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of an item is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the mini-program is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the notice is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the notice is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appid of the mini-program is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mini-program does not belong to this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook address is wrong, or the robot was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The robot is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The robot is not in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret belongs to another app than the AgentId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The creator of the company cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company was dissolved or banned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of users is empty or has more than 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipient has an active licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose recipients with an active licence, or activate theirs in the admin console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be downloaded in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the file in parts of at most 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>Something in the data is not valid.</source>
        <translation>数据中有无效的内容。</translation>
    </message>
    <message>
        <source>A secret, token or signature was refused.</source>
        <translation>secret、token 或签名被拒绝。</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>不存在。</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>正被另一个程序占用。</translation>
    </message>
    <message>
        <source>It cannot be reached at the moment.</source>
        <translation>目前无法访问。</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>没有及时收到应答。</translation>
    </message>
    <message>
        <source>Too many requests: the other side asks for patience.</source>
        <translation>请求过多：对方要求稍后再试。</translation>
    </message>
    <message>
        <source>The other side said no.</source>
        <translation>对方拒绝了。</translation>
    </message>
    <message>
        <source>Something inside EasyWeChat went wrong.</source>
        <translation>EasyWeChat 内部出错。</translation>
    </message>
</context>
</TS>
